const words = {
  title: { vi: 'Các lần gộp', en: 'Merges' },
  lead: {
    vi: 'Bản ghi đã gộp không hiện ở đâu nữa; mọi liên kết đến nó được chuyển sang bản ghi giữ lại. Hoàn tác trả lại đúng như trước khi gộp, trừ những gì đã được sửa từ đó đến nay.',
    en: 'A merged record shows nowhere; every link to it leads to the record that stayed. Undoing brings all back as it was, except what was changed since.',
  },
  none: { vi: 'Chưa có lần gộp nào.', en: 'Nothing has been merged.' },
  of: { vi: 'Loại', en: 'Kind' },
  decisions: { vi: 'Văn bản', en: 'Decision' },
  places: { vi: 'Địa danh', en: 'Place' },
  indicators: { vi: 'Chỉ tiêu', en: 'Indicator' },
  which: { vi: 'Gộp', en: 'Merged' },
  links: { vi: 'Liên kết đã chuyển', en: 'Links moved' },
  when: { vi: 'Lúc', en: 'When' },
  who: { vi: 'Người gộp', en: 'By' },
  state: { vi: 'Tình trạng', en: 'State' },
  moving: { vi: 'Dở dang', en: 'Unfinished' },
  done: { vi: 'Đã gộp', en: 'Merged' },
  undoing: { vi: 'Đang hoàn tác dở', en: 'Undo unfinished' },
  undone: { vi: 'Đã hoàn tác', en: 'Undone' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  finish: { vi: 'Gộp nốt', en: 'Finish' },
  undoDone: { vi: 'Đã hoàn tác.', en: 'Undone.' },
  mergeInto: { vi: 'Gộp vào…', en: 'Merge into…' },
  dialogTitle: { vi: 'Gộp bản ghi này vào bản ghi khác', en: 'Merge this record into another' },
  dialogLead: {
    vi: 'Dùng khi hai bản ghi là một. Mọi liên kết đến bản ghi này sẽ chuyển sang bản ghi được chọn; bản ghi này ẩn đi, và có thể hoàn tác ở trang «Các lần gộp».',
    en: 'For two records that are one. Every link to this record goes to the chosen one; this one is hidden, which can be undone on the page «Merges».',
  },
  search: { vi: 'Tìm bản ghi được giữ lại', en: 'Look for the record that stays' },
  noMatches: { vi: 'Không tìm thấy.', en: 'Nothing found.' },
  mergeWith: { vi: 'Gộp vào', en: 'Merge into' },
  confirm: { vi: 'Gộp', en: 'Merge' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  working: { vi: 'Đang làm…', en: 'Working…' },
  failed: {
    vi: 'Không làm được: máy chủ không trả lời. Hãy kiểm tra kết nối rồi thử lại.',
    en: 'It failed: the server did not answer. Check the connection and try again.',
  },
} as const

export type MergeWord = keyof typeof words

export type SayMerge = (word: MergeWord) => string

/** The words of merging in the reader's language; Vietnamese unless it is English. */
export function mergeWords(language: string): SayMerge {
  return (word) => words[word][language === 'en' ? 'en' : 'vi']
}
