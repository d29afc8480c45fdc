const words = {
  title: { vi: 'Văn bản chờ xử lý', en: 'Decisions to settle' },
  lead: {
    vi: 'Những văn bản mà tài liệu trong kho viện dẫn nhưng chưa ai điền, và những chỗ viện dẫn chưa rõ là văn bản nào. Điền, gộp hoặc loại từng mục; mọi việc đều hoàn tác được.',
    en: 'Decisions that documents cite and nobody filled in, and citations that do not say what they mean. Fill in, merge or reject each; everything can be undone.',
  },
  stubs: { vi: 'Chưa ai điền', en: 'Not filled in' },
  open: { vi: 'Chưa rõ văn bản nào', en: 'Unclear citations' },
  rejected: { vi: 'Đã loại', en: 'Rejected' },
  chosen: { vi: 'Đã chọn', en: 'Chosen' },
  noStubs: {
    vi: 'Mọi văn bản được viện dẫn đều đã được điền.',
    en: 'Every cited decision is filled in.',
  },
  noOpen: { vi: 'Không có chỗ viện dẫn nào chưa rõ.', en: 'No citation is unclear.' },
  noRejected: { vi: 'Chưa loại viện dẫn nào.', en: 'Nothing was rejected.' },
  noChosen: { vi: 'Chưa chọn văn bản cho chỗ nào.', en: 'Nothing was chosen.' },
  citations: { vi: 'chỗ viện dẫn', en: 'citations' },
  inDocuments: { vi: 'tài liệu', en: 'documents' },
  times: { vi: 'lần trong tài liệu', en: 'times in the document' },
  uncited: {
    vi: 'Chỉ bản nháp hoặc tài liệu đã gỡ viện dẫn văn bản này.',
    en: 'Only drafts or withdrawn documents cite it.',
  },
  onSite: { vi: 'Trang công khai', en: 'Public page' },
  edit: { vi: 'Mở biểu mẫu đầy đủ', en: 'Open the full form' },
  fill: { vi: 'Điền', en: 'Fill in' },
  fillLead: {
    vi: 'Lấy từ các câu viện dẫn; sửa nếu cần.',
    en: 'Taken from the citing sentences; change what is wrong.',
  },
  instrumentType: { vi: 'Loại văn bản', en: 'Type' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  issuedOn: { vi: 'Ngày ban hành', en: 'Issued on' },
  ownTitle: { vi: 'Trích yếu', en: 'Title' },
  merge: { vi: 'Gộp', en: 'Merge' },
  mergeLead: {
    vi: 'Nếu là một văn bản đã có, viết khác đi:',
    en: 'If it is a decision that is there, written differently:',
  },
  mergeInto: { vi: 'Gộp vào', en: 'Merge into' },
  probable: { vi: 'Có thể là', en: 'Probably' },
  searchMerge: { vi: 'Tìm văn bản khác để gộp vào', en: 'Look for another decision' },
  reject: { vi: 'Không phải viện dẫn', en: 'Not a citation' },
  chooseLead: { vi: 'Chỗ này nói đến:', en: 'This means:' },
  searchChoose: { vi: 'Tìm văn bản khác', en: 'Look for another decision' },
  noCandidates: {
    vi: 'Kho chưa có văn bản nào mang số này.',
    en: 'The archive has no decision of this number.',
  },
  filled: { vi: 'Đã điền.', en: 'Filled in.' },
  merged: { vi: 'Đã gộp vào', en: 'Merged into' },
  wasRejected: {
    vi: 'Đã loại: các lần đọc sau không đề nghị lại.',
    en: 'Rejected: later readings will not offer it again.',
  },
  wasChosen: {
    vi: 'Đã ghi nhận; các lần đọc sau theo lựa chọn này.',
    en: 'Noted; later readings follow this choice.',
  },
  undone: { vi: 'Đã hoàn tác.', en: 'Undone.' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  restore: { vi: 'Khôi phục', en: 'Restore' },
  forget: { vi: 'Bỏ lựa chọn', en: 'Take back' },
  noCitation: { vi: 'không phải viện dẫn', en: 'no citation' },
  working: { vi: 'Đang làm…', en: 'Working…' },
  failed: {
    vi: 'Không làm được: máy chủ không trả lời. Hãy kiểm tra kết nối rồi thử lại.',
    en: 'It failed: the server did not answer. Check the connection and try again.',
  },
  page: { vi: 'Trang', en: 'Page' },
  pages: { vi: 'Các trang', en: 'Pages' },
  before: { vi: 'Trang trước', en: 'Before' },
  after: { vi: 'Trang sau', en: 'Next' },
  merges: { vi: 'Các lần gộp', en: 'Merges' },
} as const

export type InboxWord = keyof typeof words

export type SayInbox = (word: InboxWord) => string

/** The words of the inbox in the reader's language; Vietnamese unless it is English. */
export function inboxWords(language: string): SayInbox {
  return (word) => words[word][language === 'en' ? 'en' : 'vi']
}
