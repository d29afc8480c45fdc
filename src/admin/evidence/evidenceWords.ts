const words = {
  title: { vi: 'Đã đọc được từ văn bản', en: 'Read out of the text' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  citations: { vi: 'Viện dẫn', en: 'Citations' },
  places: { vi: 'Địa danh', en: 'Places' },
  figure: { vi: 'Số liệu', en: 'Figure' },
  period: { vi: 'Kỳ', en: 'Period' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  status: { vi: 'Tính chất', en: 'Status' },
  review: { vi: 'Rà soát', en: 'Review' },
  sentence: { vi: 'Câu', en: 'Sentence' },
  decision: { vi: 'Văn bản', en: 'Decision' },
  pinpoint: { vi: 'Điều, khoản', en: 'Pinpoint' },
  place: { vi: 'Địa danh', en: 'Place' },
  none: { vi: 'Không đọc được gì.', en: 'Nothing was found.' },
  unread: {
    vi: 'Văn bản này chưa được đọc. Hãy lưu tài liệu, hoặc chờ lần đọc lại tự động.',
    en: 'This text has not been read yet. Save the document or wait for the next reading.',
  },
  hidden: {
    vi: 'Bạn không có quyền xem bản đang lưu của tài liệu này.',
    en: 'You may not see the stored text of this document.',
  },
  ofDraft: {
    vi: 'Tài liệu chưa đăng: đây là những gì đọc được từ bản nháp mới nhất; đăng rồi mới thành số liệu của kho.',
    en: 'The document is not published: this was read out of its newest draft and is not in the statistics yet.',
  },
  ofPublished: {
    vi: 'Đây là những gì đọc được từ bản đang đăng.',
    en: 'This was read out of the published text.',
  },
  newerDraft: {
    vi: 'Có bản nháp mới hơn bản đang đăng. Bảng này nói về bản đang đăng; đăng thay đổi thì bảng được đọc lại.',
    en: 'There is a draft newer than the published text. This page is about the published text; publish to read again.',
  },
  onSite: { vi: 'Xem trên trang', en: 'Open on the site' },
  openRecord: { vi: 'Mở để rà soát', en: 'Open to review' },
  more: { vi: 'Còn nữa, không hiện hết: xem bảng Số liệu.', en: 'There are more; see Figures.' },
  unknownIndicator: { vi: 'chưa rõ', en: 'unknown' },
  unstored: { vi: 'chưa đăng', en: 'not published' },
  orphaned: { vi: 'câu gốc không còn', en: 'sentence gone' },
} as const

export type EvidenceWord = keyof typeof words

/** The page's words in the reader's language; Vietnamese unless it is English. */
export function evidenceWords(language: string): (word: EvidenceWord) => string {
  return (word) => words[word][language === 'en' ? 'en' : 'vi']
}
