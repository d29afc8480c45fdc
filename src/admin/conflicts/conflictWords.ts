const words = {
  title: { vi: 'Đối chiếu', en: 'Conflicts' },
  lead: {
    vi: 'Những con số nói về cùng một điều mà không khớp nhau: giữa các tài liệu, hoặc ngay trong một tài liệu. Chỗ lệch nhiều đứng trước. Một chỗ đã kết luận chỉ mở lại khi có nguồn mới hoặc một nguồn đổi con số.',
    en: 'Numbers about the same thing that do not agree, between documents or within one. The widest gaps come first. What was settled opens again only when a witness comes or changes.',
  },
  onlyAnalysts: {
    vi: 'Bạn xem được trang này; kết luận là việc của chuyên viên số liệu và quản trị viên.',
    en: 'You may look; settling is for analysts and administrators.',
  },
  filter: { vi: 'Lọc', en: 'Filter' },
  clear: { vi: 'Bỏ lọc', en: 'Clear' },
  state: { vi: 'Trạng thái', en: 'State' },
  open: { vi: 'Còn mở', en: 'Open' },
  settled: { vi: 'Đã kết luận', en: 'Settled' },
  kind: { vi: 'Loại', en: 'Kind' },
  fact: { vi: 'Nhiều nguồn nói khác nhau', en: 'Documents disagree' },
  finding: { vi: 'Không khớp trong một tài liệu', en: 'Does not add up in one document' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  place: { vi: 'Địa bàn', en: 'Place' },
  year: { vi: 'Năm', en: 'Year' },
  yearHelp: { vi: 'Bốn chữ số, ví dụ 2019', en: 'Four digits' },
  all: { vi: 'Tất cả', en: 'All' },
  noneOpen: {
    vi: 'Không còn chỗ nào mở với lựa chọn này.',
    en: 'Nothing is open under this filter.',
  },
  noneSettled: {
    vi: 'Chưa kết luận chỗ nào với lựa chọn này.',
    en: 'Nothing is settled under this filter.',
  },
  pages: { vi: 'Các trang', en: 'Pages' },
  page: { vi: 'Trang', en: 'Page' },
  previous: { vi: '← Trang trước', en: '← Previous' },
  next: { vi: 'Trang sau →', en: 'Next →' },
  number: { vi: 'Nguồn', en: 'Witness' },
  value: { vi: 'Con số', en: 'Number' },
  sentence: { vi: 'Câu', en: 'Sentence' },
  document: { vi: 'Tài liệu', en: 'Document' },
  date: { vi: 'Ngày', en: 'Date' },
  review: { vi: 'Rà soát', en: 'Review' },
  noDate: { vi: 'không rõ ngày', en: 'no date' },
  repost: { vi: 'đăng lại', en: 'repost' },
  repostOf: { vi: 'đăng lại nguồn', en: 'repost of witness' },
  internal: { vi: 'nội bộ', en: 'internal' },
  onSite: { vi: 'Xem trong tài liệu', en: 'See in the document' },
  openRecord: { vi: 'Mở bản ghi để sửa', en: 'Open the record' },
  more: {
    vi: 'Chỉ hiện 50 nguồn đầu.',
    en: 'Only the first 50 witnesses are shown.',
  },
  settle: { vi: 'Kết luận', en: 'Settle' },
  settling: { vi: 'Đang ghi…', en: 'Saving…' },
  which: { vi: 'Con số nào đúng?', en: 'Which number holds?' },
  explained: {
    vi: 'Các nguồn đều có lý do (kế hoạch được điều chỉnh, số ước và số chính thức …)',
    en: 'All have a reason (the plan was revised, estimate and final figure …)',
  },
  reason: { vi: 'Lý do', en: 'Reason' },
  save: { vi: 'Ghi kết luận', en: 'Save' },
  saved: { vi: 'Đã ghi kết luận.', en: 'Settled.' },
  undo: { vi: 'Hoàn tác kết luận', en: 'Undo' },
  undone: { vi: 'Đã hoàn tác: chỗ này lại mở.', en: 'Undone: this is open again.' },
  reload: { vi: 'Tải lại', en: 'Reload' },
  failed: {
    vi: 'Chưa ghi được: máy chủ không trả lời. Những gì bạn nhập vẫn còn; hãy thử lại.',
    en: 'Not saved: the server did not answer. Your input is kept; try again.',
  },
  choose: {
    vi: 'Hãy chọn một nguồn, hoặc chọn «Các nguồn đều có lý do».',
    en: 'Choose a witness, or that all have a reason.',
  },
  write: {
    vi: 'Hãy ghi lý do, để người sau biết vì sao kết luận như vậy.',
    en: 'Say why, for those who come later.',
  },
  holds: { vi: 'Kết luận', en: 'Settlement' },
  heldBefore: {
    vi: 'Kết luận trước đây, không còn hiệu lực vì sau đó có nguồn mới hoặc một nguồn đổi con số',
    en: 'Earlier settlement, no longer valid: a witness came or changed since',
  },
  prefers: { vi: 'chọn nguồn', en: 'prefers witness' },
  prefersGone: { vi: 'chọn một nguồn nay không còn', en: 'preferred a witness that is gone' },
  explains: { vi: 'các nguồn đều có lý do', en: 'all have a reason' },
  somebody: { vi: 'người không còn tài khoản', en: 'somebody without an account' },
  noPlace: { vi: 'không rõ địa bàn', en: 'no place' },
  impossible: { vi: 'Con số không thể có', en: 'Impossible number' },
  total: { vi: 'Tổng và các phần', en: 'Total and parts' },
  share: { vi: 'Tỷ trọng', en: 'Share' },
  plan: { vi: 'So với kế hoạch', en: 'Against the plan' },
  growth: { vi: 'Tăng, giảm', en: 'Growth' },
  'listed-places': { vi: 'Số nơi được kể', en: 'Listed places' },
  'repeated-target': { vi: 'Mục tiêu nêu hai lần', en: 'Target said twice' },
  otherRule: { vi: 'Không khớp', en: 'Does not add up' },
  high: { vi: 'lệch rõ', en: 'clear' },
  low: { vi: 'cần xem lại', en: 'to be checked' },
} as const

export type ConflictWord = keyof typeof words

/** Says a word of the page in the reader's language. */
export type Say = (word: ConflictWord) => string

/** The page's words in the reader's language; Vietnamese unless it is English. */
export function conflictWords(language: string): Say {
  return (word) => words[word][language === 'en' ? 'en' : 'vi']
}

/** What a rule of the audit is called. */
export function ruleName(rule: string, say: Say): string {
  return say(Object.hasOwn(words, rule) ? (rule as ConflictWord) : 'otherRule')
}
