import type { DraftProblem } from './draft.ts'

const words = {
  title: { vi: 'Sửa số liệu', en: 'Correct the figure' },
  yours: { vi: 'Bản sửa', en: 'Correction' },
  machineRead: { vi: 'Máy đọc', en: 'As read' },
  useMachine: { vi: 'Lấy lại bản máy đọc', en: 'Use as read' },
  useMachineOf: { vi: 'Lấy lại bản máy đọc cho', en: 'Use as read, of' },
  isRange: { vi: 'Là một khoảng từ – đến', en: 'A range from – to' },
  from: { vi: 'Từ', en: 'From' },
  to: { vi: 'Đến', en: 'To' },
  amountHelp: {
    vi: 'Viết 1.234,5 hay «4,25 tỷ», «800 triệu». Tiền tính bằng đồng.',
    en: 'Write 1.234,5 or «4,25 tỷ», «800 triệu». Money in đồng.',
  },
  otherUnit: { vi: 'Đơn vị khác…', en: 'Another unit…' },
  otherUnitName: { vi: 'Tên đơn vị khác', en: 'Name of the other unit' },
  periodHelp: {
    vi: 'Ví dụ: 2016; 2014–2018; quý III/2017; 9 tháng đầu năm 2017; 24/04/2019; đến năm 2020.',
    en: 'Such as 2016; 2014–2018; quý III/2017; 9 tháng đầu năm 2017; 24/04/2019; đến năm 2020.',
  },
  means: { vi: 'Hiểu là', en: 'Means' },
  addPlace: { vi: 'Thêm địa bàn', en: 'Add a place' },
  removePlace: { vi: 'Bỏ', en: 'Remove' },
  note: { vi: 'Vì sao sửa (không bắt buộc)', en: 'Why (optional)' },
  save: { vi: 'Lưu bản sửa', en: 'Save correction' },
  saving: { vi: 'Đang lưu…', en: 'Saving…' },
  cancel: { vi: 'Thôi, không sửa', en: 'Cancel' },
  discard: { vi: 'Bỏ những gì vừa sửa?', en: 'Discard what you typed?' },
  conflict: {
    vi: 'Trong lúc bạn sửa, số liệu này đã đổi. Chưa gì bị ghi đè: hãy chọn.',
    en: 'The figure changed while you were typing. Nothing was overwritten: choose.',
  },
  theirs: { vi: 'Bản đang lưu', en: 'As stored' },
  mine: { vi: 'Bản của bạn', en: 'Yours' },
  part: { vi: 'Phần', en: 'Part' },
  keepTheirs: { vi: 'Giữ bản đang lưu', en: 'Keep what is stored' },
  saveMine: { vi: 'Lưu bản của tôi', en: 'Save mine' },
  changedBy: { vi: 'Người đổi', en: 'Changed by' },
  theMachine: { vi: 'máy đọc lại', en: 'the machine' },
} as const

const problems: Readonly<Record<DraftProblem, { readonly vi: string; readonly en: string }>> = {
  empty: { vi: 'Hãy điền một số.', en: 'Enter a number.' },
  dots: {
    vi: 'Dấu chấm chỉ tách hàng nghìn (1.234); phần lẻ sau dấu phẩy (1,5).',
    en: 'Dots stand between thousands (1.234); decimals follow a comma (1,5).',
  },
  format: {
    vi: 'Không hiểu số này. Viết như 1.234,5 hay «4,25 tỷ».',
    en: 'This is no number. Write 1.234,5 or «4,25 tỷ».',
  },
  unitEmpty: { vi: 'Hãy chọn hoặc ghi đơn vị.', en: 'Choose or name a unit.' },
  rangeOrder: { vi: 'Số sau phải lớn hơn số trước.', en: 'The second must be larger.' },
  periodUnknown: {
    vi: 'Không hiểu kỳ này, hoặc kỳ kết thúc trước khi bắt đầu. Viết như 2016; 2014–2018; quý III/2017.',
    en: 'This is no period, or it ends before it begins. Write 2016; 2014–2018; quý III/2017.',
  },
  nothingChanged: {
    vi: 'Chưa sửa gì. Nếu số liệu đã đúng, hãy thôi sửa rồi chấp nhận.',
    en: 'Nothing is changed. If the figure is right, cancel and accept it.',
  },
}

export type FormWord = keyof typeof words

/** Says a word of the form in the reader's language. */
export type FormSay = (word: FormWord) => string

/** The form's words in the reader's language; Vietnamese unless it is English. */
export function formWords(language: string): FormSay {
  return (word) => words[word][language === 'en' ? 'en' : 'vi']
}

/** What is wrong with a field, in the reader's language. */
export function problemText(problem: DraftProblem, language: string): string {
  return problems[problem][language === 'en' ? 'en' : 'vi']
}
