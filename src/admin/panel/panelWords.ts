const words = {
  title: { vi: 'Đọc được từ nội dung', en: 'Read from the body' },
  reading: { vi: 'đang đọc…', en: 'reading…' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  citations: { vi: 'Viện dẫn', en: 'Citations' },
  places: { vi: 'Địa danh', en: 'Places' },
  findings: { vi: 'Chỗ không khớp', en: 'What does not add up' },
  none: { vi: 'Chưa đọc được gì.', en: 'Nothing was found.' },
  noFindings: { vi: 'Không thấy con số nào mâu thuẫn.', en: 'No figures contradict each other.' },
  more: { vi: 'Chỉ liệt kê {listed} trong {all} mục.', en: 'Only {listed} of {all} are listed.' },
  empty: {
    vi: 'Gõ hoặc dán nội dung: số liệu, viện dẫn và địa danh đọc được sẽ hiện ở đây.',
    en: 'Type or paste the body: figures, citations and places read from it appear here.',
  },
  select: { vi: 'Chọn chữ này trong nội dung', en: 'Select these words in the body' },
  times: { vi: 'lần', en: 'times' },
  // States
  new: { vi: 'chưa lưu', en: 'not saved' },
  pending: { vi: 'chờ rà soát', en: 'to be reviewed' },
  accepted: { vi: 'đã chấp nhận', en: 'accepted' },
  corrected: { vi: 'đã sửa', en: 'corrected' },
  rejected: { vi: 'đã bác', en: 'rejected' },
  added: { vi: 'thêm tay', en: 'added by hand' },
  // Words of a figure
  indicator: { vi: 'chỉ tiêu', en: 'indicator' },
  noIndicator: { vi: 'chưa rõ chỉ tiêu', en: 'no indicator' },
  noPeriod: { vi: 'chưa rõ kỳ', en: 'no period' },
  noAmount: { vi: '(không có số)', en: '(no number)' },
  by: { vi: 'theo', en: 'by' },
  openCitation: { vi: 'chưa rõ là văn bản nào', en: 'not clear which one' },
  unknownDecision: {
    vi: 'chưa có trong kho; khi lưu sẽ có bản ghi chờ điền',
    en: 'not in the archive; saving makes a stub',
  },
  unknownPlace: { vi: 'không có trong bảng địa danh', en: 'not in the table of places' },
  high: { vi: 'Lệch rõ', en: 'Clear' },
  low: { vi: 'Cần xem lại', en: 'To be checked' },
  gone: {
    vi: 'Nội dung đang soạn không còn câu của số liệu đã rà soát',
    en: 'The text no longer has the sentence of reviewed figures',
  },
  goneHelp: {
    vi: 'Lưu bản này thì chúng vào mục «Mất câu gốc» để chuyên viên số liệu xử lý.',
    en: 'When this is saved they go to the list «Sentence gone» for analysts.',
  },
  // What goes wrong
  failed: {
    vi: 'Tạm thời chưa đọc được nội dung. Việc soạn thảo không bị ảnh hưởng.',
    en: 'The body cannot be read at the moment. Your writing is not affected.',
  },
  session: {
    vi: 'Phiên đăng nhập đã hết, hoặc tài khoản không có quyền này. Việc soạn thảo không bị ảnh hưởng.',
    en: 'Your session has ended or you lack the right. Your writing is not affected.',
  },
  tooLong: {
    vi: 'Nội dung dài quá 200.000 ký tự nên không đọc trong lúc gõ. Khi lưu, kho vẫn đọc đủ.',
    en: 'The body is longer than 200,000 characters and not read while you type; saving reads it all.',
  },
  broken: {
    vi: 'Khung này gặp lỗi và đã tắt. Việc soạn thảo không bị ảnh hưởng.',
    en: 'This panel has failed and is off. Your writing is not affected.',
  },
  retry: { vi: 'Thử lại', en: 'Try again' },
  moved: {
    vi: 'Chữ này vừa được sửa, không còn để chọn.',
    en: 'These words were just changed and cannot be selected.',
  },
  // Analysts
  reject: { vi: 'Đây không phải số liệu', en: 'This is no figure' },
  reopen: { vi: 'Thôi bác', en: 'Take the rejection back' },
  openRecord: { vi: 'Mở bản ghi', en: 'Open record' },
  rejectedDone: { vi: 'Đã bác', en: 'Rejected' },
  reopenedDone: { vi: 'Đã trả về chờ rà soát', en: 'Pending again' },
  changed: {
    vi: 'Có người vừa đổi số liệu này; khung đã cập nhật, hãy xem rồi bấm lại.',
    en: 'Somebody has just changed this figure; look at it and press again.',
  },
  addLead: {
    vi: 'Máy đọc sót? Bôi đen đúng chữ của số liệu trong nội dung rồi bấm nút này.',
    en: 'Missed one? Select the words of the figure in the body, then press this.',
  },
  add: { vi: 'Thêm số liệu', en: 'Add figure' },
  chosen: { vi: 'Đang chọn', en: 'Selected' },
  addTitle: { vi: 'Thêm số liệu máy đọc sót', en: 'Add a figure that was missed' },
  addedDone: { vi: 'Đã thêm số liệu', en: 'The figure was added' },
  prefilled: {
    vi: 'Đã điền sẵn những gì đọc được từ chữ đã chọn và câu của nó; hãy xem lại.',
    en: 'Filled in with what was read from the words and their sentence; check it.',
  },
  notPrefilled: {
    vi: 'Không tự đọc được số từ chữ đã chọn; hãy điền giá trị và đơn vị.',
    en: 'No number was read from these words; enter value and unit.',
  },
  note: { vi: 'Ghi chú (không bắt buộc)', en: 'Note (optional)' },
  discard: { vi: 'Bỏ những gì vừa điền?', en: 'Discard what you entered?' },
  save: { vi: 'Thêm', en: 'Add' },
  saving: { vi: 'Đang thêm…', en: 'Adding…' },
  unsaved: {
    vi: 'Số liệu thêm tay gắn với văn bản đã lưu, mà nội dung trên màn hình khác bản ấy.',
    en: 'A figure is tied to the stored text, and what is on the screen differs from it.',
  },
  saveFirst: { vi: 'Lưu trước', en: 'Save first' },
  publishFirst: { vi: 'Đăng thay đổi trước', en: 'Publish the changes first' },
  thenAgain: {
    vi: 'Lưu xong, hãy chọn lại chữ rồi bấm «Thêm số liệu».',
    en: 'Once saved, select the words again and press «Add figure».',
  },
} as const

export type PanelWord = keyof typeof words

/** Says a word of the panel in the reader's language. */
export type PanelSay = (word: PanelWord) => string

/** The panel's words in the reader's language; Vietnamese unless it is English. */
export function panelWords(language: string): PanelSay {
  return (word) => words[word][language === 'en' ? 'en' : 'vi']
}
