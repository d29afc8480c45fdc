const words = {
  title: { vi: 'Rà soát số liệu', en: 'Review figures' },
  lead: {
    vi: 'Những số liệu đáng xem nhất đứng trước: chỗ không khớp, máy đọc chưa chắc, chỉ tiêu có mục tiêu, tiền.',
    en: 'What matters most comes first: contradictions, doubtful readings, indicators with targets, money.',
  },
  onlyLook: {
    vi: 'Bạn xem được hàng đợi; chỉ chuyên viên số liệu và quản trị viên rà soát được.',
    en: 'You may look at the queue; only analysts and administrators review.',
  },
  queueTab: { vi: 'Hàng đợi', en: 'Queue' },
  orphanTab: { vi: 'Mất câu gốc', en: 'Sentence gone' },
  left: { vi: 'Còn', en: 'Left' },
  doneCount: { vi: 'đã rà soát', en: 'reviewed' },
  progress: { vi: 'Phần đã rà soát', en: 'Share reviewed' },
  loading: { vi: 'Đang tải…', en: 'Loading…' },
  loadFailed: {
    vi: 'Không tải được hàng đợi: máy chủ không trả lời. Hãy kiểm tra kết nối rồi thử lại.',
    en: 'The queue could not be loaded: the server did not answer. Check the connection and try again.',
  },
  retry: { vi: 'Thử lại', en: 'Try again' },
  emptyQueue: {
    vi: 'Không còn số liệu nào ứng với bộ lọc.',
    en: 'No figures meet the filter.',
  },
  underway: { vi: 'đang lưu', en: 'being saved' },
  allSaved: { vi: 'Đã lưu hết', en: 'All saved' },
  // Filters
  filters: { vi: 'Bộ lọc', en: 'Filters' },
  clearFilters: { vi: 'Bỏ bộ lọc', en: 'Clear filters' },
  document: { vi: 'Tài liệu', en: 'Document' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  place: { vi: 'Địa bàn', en: 'Place' },
  year: { vi: 'Năm', en: 'Year' },
  rule: { vi: 'Luật đọc', en: 'Rule' },
  confidence: { vi: 'Độ tin cậy', en: 'Confidence' },
  state: { vi: 'Trạng thái', en: 'State' },
  finding: { vi: 'Chỗ không khớp', en: 'Contradictions' },
  any: { vi: 'Tất cả', en: 'All' },
  noIndicator: { vi: '(chưa rõ chỉ tiêu)', en: '(no indicator)' },
  withFinding: { vi: 'Có', en: 'With' },
  withoutFinding: { vi: 'Không có', en: 'Without' },
  low: { vi: 'Thấp (dưới 0,85)', en: 'Low (below 0.85)' },
  medium: { vi: 'Vừa (0,85 – dưới 0,93)', en: 'Medium (0.85 to 0.93)' },
  high: { vi: 'Cao (từ 0,93)', en: 'High (from 0.93)' },
  yearBad: { vi: 'Năm gồm bốn chữ số.', en: 'A year has four digits.' },
  onlyThisDocument: { vi: 'Chỉ xem tài liệu này', en: 'Only this document' },
  matches: { vi: 'kết quả', en: 'matches' },
  noMatches: { vi: 'Không tìm thấy.', en: 'Nothing found.' },
  // One figure
  focus: { vi: 'Số liệu đang xem', en: 'Figure in focus' },
  why: { vi: 'Vì sao cần xem', en: 'Why it is here' },
  clearFinding: { vi: 'Không khớp với số khác trong bài', en: 'Contradicts other figures' },
  weakFinding: { vi: 'Có thể không khớp với số khác', en: 'May contradict other figures' },
  lowConfidence: { vi: 'Máy đọc không chắc', en: 'Doubtful reading' },
  mediumConfidence: { vi: 'Máy đọc khá chắc', en: 'Fairly sure reading' },
  hasTargets: { vi: 'Chỉ tiêu có mục tiêu được giao', en: 'Indicator with targets' },
  money: { vi: 'Số tiền', en: 'Money' },
  noReason: { vi: 'Chưa ai xem', en: 'Nobody has seen it' },
  statementTable: { vi: 'Số liệu này nói gì', en: 'What the figure says' },
  part_: { vi: 'Phần', en: 'Part' },
  machine: { vi: 'Máy đọc', en: 'As read' },
  human: { vi: 'Đang lưu', en: 'As stored' },
  byHand: { vi: 'Thêm bằng tay, máy không đọc', en: 'Added by hand, not read' },
  openDocument: { vi: 'Mở tài liệu', en: 'Open document' },
  openRecord: { vi: 'Mở bản ghi', en: 'Open record' },
  published: { vi: 'đăng ngày', en: 'published' },
  noteIs: { vi: 'Ghi chú', en: 'Note' },
  reviewedBy: { vi: 'Người rà soát', en: 'Reviewed by' },
  nextOnes: { vi: 'Tiếp theo', en: 'Next' },
  // Deeds
  accept: { vi: 'Chấp nhận', en: 'Accept' },
  reject: { vi: 'Bác', en: 'Reject' },
  correct: { vi: 'Sửa', en: 'Correct' },
  reopen: { vi: 'Trả về chờ rà soát', en: 'Back to pending' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  previous: { vi: 'Trước', en: 'Previous' },
  next: { vi: 'Sau', en: 'Next' },
  together: { vi: 'Chấp nhận cùng loại…', en: 'Accept alike…' },
  help: { vi: 'Phím tắt', en: 'Keys' },
  close: { vi: 'Đóng', en: 'Close' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  rejectNote: { vi: 'Vì sao bác (không bắt buộc)', en: 'Why reject (optional)' },
  rejectHelp: {
    vi: 'Enter để bác, Esc để thôi.',
    en: 'Enter rejects, Esc cancels.',
  },
  nowAccepted: { vi: 'Đã chấp nhận', en: 'Accepted' },
  nowRejected: { vi: 'Đã bác', en: 'Rejected' },
  nowCorrected: { vi: 'Đã sửa', en: 'Corrected' },
  nowPending: { vi: 'Đã trả về chờ rà soát', en: 'Back to pending' },
  nowUndone: { vi: 'Đã hoàn tác', en: 'Undone' },
  nothingToUndo: { vi: 'Không có gì để hoàn tác.', en: 'Nothing to undo.' },
  comesNext: { vi: 'Tiếp theo', en: 'Next' },
  failures: { vi: 'Chưa lưu được', en: 'Not saved' },
  dismiss: { vi: 'Đã biết', en: 'Dismiss' },
  failedNetwork: {
    vi: 'Máy chủ không trả lời; số liệu này chưa đổi. Hãy kiểm tra kết nối rồi làm lại.',
    en: 'The server did not answer; nothing was changed. Check the connection and try again.',
  },
  failedSession: {
    vi: 'Phiên đăng nhập đã hết hoặc bạn không có quyền rà soát.',
    en: 'Your session has ended, or you may not review.',
  },
  // Help
  helpTitle: { vi: 'Phím tắt của hàng đợi', en: 'Keys of the queue' },
  helpKey: { vi: 'Phím', en: 'Key' },
  helpDoes: { vi: 'Làm gì', en: 'What it does' },
  helpAccept: { vi: 'Chấp nhận, sang số liệu sau', en: 'Accept and go on' },
  helpReject: { vi: 'Bác, có thể ghi vì sao', en: 'Reject, with a note if wanted' },
  helpCorrect: { vi: 'Sửa', en: 'Correct' },
  helpNext: { vi: 'Sang số liệu sau, không quyết định', en: 'Next, undecided' },
  helpPrevious: { vi: 'Về số liệu trước', en: 'Previous' },
  helpUndo: { vi: 'Hoàn tác việc vừa làm', en: 'Undo what was just done' },
  helpOpen: { vi: 'Mở tài liệu ở chỗ số liệu, trong thẻ mới', en: 'Open the document there' },
  helpHelp: { vi: 'Mở bảng này', en: 'This list' },
  helpTyping: {
    vi: 'Khi con trỏ đang ở một ô nhập, phím chỉ là chữ.',
    en: 'While typing in a field, keys are letters only.',
  },
  keysOn: { vi: 'Dùng phím tắt', en: 'Use keys' },
  // History
  history: { vi: 'Lịch sử', en: 'History' },
  noHistory: { vi: 'Chưa ai đổi gì.', en: 'Nobody has changed anything.' },
  historyFailed: { vi: 'Không tải được lịch sử.', en: 'The history could not be loaded.' },
  theMachine: { vi: 'Máy', en: 'The machine' },
  before: { vi: 'trước', en: 'before' },
  after: { vi: 'sau', en: 'after' },

  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  // Together
  togetherTitle: { vi: 'Chấp nhận cùng loại', en: 'Accept alike' },
  togetherLead: {
    vi: 'Số liệu đang chờ có cùng luật đọc, chỉ tiêu, đơn vị và mức tin cậy, trong bộ lọc hiện tại, không vướng chỗ không khớp nào. Bỏ chọn những số liệu cần xem riêng.',
    en: 'Pending figures of the same rule, indicator, unit and confidence, within the filter, without contradictions. Take out those to be looked at one by one.',
  },
  togetherMore: {
    vi: 'Còn nữa: mỗi lần nhiều nhất 200 số liệu.',
    en: 'There are more: 200 figures at a time.',
  },
  togetherNone: {
    vi: 'Không có số liệu nào cùng loại mà không vướng chỗ không khớp.',
    en: 'There are none alike without contradictions.',
  },
  togetherDo: {
    vi: 'Chấp nhận {n} số liệu cùng luật {rule}',
    en: 'Accept {n} figures of rule {rule}',
  },
  togetherDone: { vi: 'Đã chấp nhận {n} số liệu.', en: 'Accepted {n} figures.' },
  togetherChanged: {
    vi: '{n} số liệu vừa được người khác đổi nên giữ nguyên.',
    en: '{n} figures were changed by others and left alone.',
  },
  include: { vi: 'Chọn', en: 'Include' },
  // Orphans
  orphanLead: {
    vi: 'Những số liệu người rà soát đã chấp nhận, sửa, bác hay thêm mà câu gốc không còn trong tài liệu. Câu trở lại thì số liệu tự được nối lại.',
    en: 'Figures that people spoke about whose sentences are gone. When a sentence comes back they are linked again.',
  },
  noOrphans: { vi: 'Không có số liệu nào mất câu gốc.', en: 'No figure has lost its sentence.' },
  documentGone: { vi: 'Tài liệu đã bị xóa', en: 'The document was deleted' },
} as const

export type ReviewWord = keyof typeof words

/** Says a word of the page in the reader's language. */
export type Say = (word: ReviewWord) => string

/** The page's words in the reader's language; Vietnamese unless it is English. */
export function reviewWords(language: string): Say {
  return (word) => words[word][language === 'en' ? 'en' : 'vi']
}
