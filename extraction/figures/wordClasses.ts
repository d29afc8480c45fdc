import type { Lexeme } from '../text/scanTokens.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that are never a counted noun: prepositions, adverbs, verbs of one syllable. */
const FUNCTION_WORDS = words(`
  và hoặc hay với của cho tại ở trong ngoài trên dưới từ đến tới lên xuống còn là có được bị do bởi để nhằm
  theo về như so cùng kỳ này đó kia nêu thì mà nên nếu khi sau trước giữa qua bằng hơn không chưa đã sẽ đang
  cũng vẫn chỉ rất nhất nhiều ít các những mỗi từng một thuộc gồm đạt chiếm tăng giảm ước khoảng gần trở nằm
  đặt vào ra lại nữa rồi tham thông nhưng song tuy vì tính kể đồng nhờ dành tập trung đầu cuối thực phối
  tiếp hỗ triển khai ban phê hoàn kết góp giúp khi mới cụ thể ngay mang làm bao trực phục phát nâng tạo
  thành hiện đều cả vượt mở ký đưa bàn trao nhận gửi nộp dự chủ quy giao điều khoản mục tương nghĩa lần
  nhân vừa bên phía thứ`)

/** Verbs of two syllables that follow a number which is part of a name: «Trung tâm 1 hỗ trợ». */
const VERB_PAIRS = new Set(
  `hỗ trợ|tổ chức|triển khai|thực hiện|phối hợp|tiếp tục|xây dựng|đầu tư|phê duyệt|hoàn thành|ban hành|tham gia|tham mưu|tư vấn|đại diện|chủ trì|quy định|đăng cai|bình chọn|kiểm tra|khảo sát|đề xuất|đề nghị|tiến hành|đào tạo|lựa chọn|phát biểu|báo cáo|công bố|thống nhất|chia sẻ|cho biết|lãnh đạo`.split(
    '|',
  ),
)

/** Nouns that make a number part of a description: «máy CNC 3 trục», «OCOP 4 sao», «35 tuổi». */
export const NO_COUNT_NOUNS = words(`
  trục pha chỗ cánh mặt chiều sao chân bánh tuổi độ bit inch giây phút thế thập đêm mùa bên phía
  vế đầu trong giờ tầng tuần chiều chế`)

/** True when a word may be a counted noun: lower case, at least two letters, no function word. */
export function isNounWord(text: string, lexeme: Lexeme): boolean {
  if (lexeme.kind !== 'word' || lexeme.key.length < 2 || FUNCTION_WORDS.has(lexeme.key))
    return false
  const first = text[lexeme.start]!
  return first === first.toLowerCase() && first !== first.toUpperCase()
}

/** True when the two words are a verb rather than a noun with its attribute. */
export function isVerbPair(first: string, second: string): boolean {
  return VERB_PAIRS.has(`${first} ${second}`)
}
