import { PhraseTrie } from '../text/phraseTrie.ts'

/** What a phrase says of the numbers after it. */
export type Cue = 'target' | 'planned' | 'actual'

const PHRASES: Readonly<Record<Cue, string>> = {
  target:
    'phấn đấu|mục tiêu|chỉ tiêu|đặt ra|đề ra|nhiệm vụ|nhiệm vụ trọng tâm|nhiệm vụ chủ yếu|nhiệm vụ cụ thể|định hướng|phương hướng|phải đạt|yêu cầu|tầm nhìn|quyết tâm|kiến nghị|hướng tới|hướng đến|nhiệm vụ năm|nhiệm vụ giai đoạn|mục đích|đích đến|kỳ vọng|nhằm|để đạt|cần đạt|chỉ tiêu kế hoạch|đảm bảo ít nhất|đảm bảo có ít nhất|đảm bảo|bảo đảm',
  planned:
    'kế hoạch|được duyệt|được phê duyệt|phê duyệt|được giao|đã được giao|đã được duyệt|đã được phê duyệt|giao kế hoạch|phân bổ|được phân bổ|đã phân bổ|bố trí|được bố trí|đã bố trí|dự kiến|dự toán|sẽ|được cấp|đã phê duyệt|sẽ được|theo kế hoạch|chuẩn bị|đề xuất|đề nghị|sau điều chỉnh|nhu cầu vốn|nhu cầu kinh phí|đăng ký thực hiện|sắp tới|thời gian tới|dự trù|được thông qua|đã được thông qua|thẩm định|được UBND tỉnh giao|đã trình|trình thẩm định|xin hỗ trợ|giao bổ sung|được giao bổ sung|đã giao bổ sung|thực hiện bổ sung|phân khai|được phân khai|ban hành kế hoạch|đã ban hành kế hoạch|dự phòng|xin chủ trương|lập dự toán|đã giao|vừa giao|được bổ sung|tạm cấp|bộ duyệt|tỉnh duyệt|tỉnh giao|tỉnh đã giao|tỉnh bố trí|tỉnh đã bố trí|huyện đã bố trí|năm được giao|kế hoạch được giao|cam kết|phân kỳ',
  actual:
    'đã|kết quả|đạt được|thực hiện được|thực hiện đạt|thực hiện là|giải ngân|đã thực hiện|hoàn thành|đã hoàn thành|ước đạt|ước thực hiện|ước tính|tổ chức được|hỗ trợ được|hiện có|hiện nay|đến nay|tính đến|vừa qua|cho thấy|thu hút được|kết thúc|qua đó|góp phần|đã được|đã có|đã đạt|đạt kết quả|đã hỗ trợ|đã giải ngân|kinh phí thực hiện|ghi nhận|đã tổ chức|đã triển khai|triển khai được|giúp|được tặng|được trao|tham dự|dự hội nghị|sự tham dự|tổng kết|sơ kết|đánh giá kết quả|hiện trạng|thực trạng|mới ký|mới có|mới giải ngân|mới thực hiện|mới làm được|mới làm|mới tiêu|đã thu hút|được phê duyệt và hỗ trợ|được phê duyệt và thực hiện|được phê duyệt và triển khai',
}

/** Names that hold the word of a cue and say nothing. */
const NAMES = [
  'chương trình mục tiêu',
  'chương trình mục tiêu quốc gia',
  'các chương trình mục tiêu',
  'sở kế hoạch và đầu tư',
  'kế hoạch và đầu tư',
  'nguồn vốn kế hoạch',
  'đối tượng cần',
  'thực hiện có',
  'thể hiện có',
  'một số chỉ tiêu',
  'qua các chỉ tiêu',
  'kết quả các chỉ tiêu',
  'thực hiện các chỉ tiêu',
  'sẽ hiểu',
  'sẽ thấy',
  'sẽ biết',
  'đáp ứng yêu cầu',
  'đáp ứng được yêu cầu',
  'theo yêu cầu',
  'các yêu cầu',
  'những yêu cầu',
  'nhu cầu',
  'yêu cầu của',
  'yêu cầu về',
  'yêu cầu kỹ thuật',
  'yêu cầu thị trường',
  'yêu cầu xuất khẩu',
  'đạt yêu cầu',
]

/** Words that a mode survives: they stand in goals and in results alike. */
const WEAK = new Set([
  'giúp',
  'hoàn thành',
  'góp phần',
  'nhằm',
  'kế hoạch',
  'ước tính',
  'qua đó',
  'đảm bảo',
  'bảo đảm',
  'phê duyệt',
  'chuẩn bị',
  'đề xuất',
  'đề nghị',
  'thẩm định',
  'được cấp',
  'định hướng',
  'mục đích',
  'hướng tới',
  'hướng đến',
  'thực hiện được',
  'tổ chức được',
  'hỗ trợ được',
  'bố trí',
  'có thể',
  'nhiệm vụ',
  'giải ngân',
  'tổng kết',
  'sơ kết',
  'đánh giá kết quả',
  'thực hiện đạt',
  'thực hiện là',
  'kinh phí thực hiện',
])

export interface CueReading {
  /** Null for a name that holds a cue's word. */
  readonly cue: Cue | null
  /** A weak cue does not end the mode that a stronger one set. */
  readonly isWeak: boolean
}

/** All cue phrases, ready to be found in lexemes. */
export const CUES: PhraseTrie<CueReading> = compile()

function compile(): PhraseTrie<CueReading> {
  const trie = new PhraseTrie<CueReading>()
  for (const name of NAMES) trie.add(name, { cue: null, isWeak: true })
  for (const [cue, phrases] of Object.entries(PHRASES)) {
    for (const phrase of phrases.split('|')) {
      trie.add(phrase, { cue: cue as Cue, isWeak: WEAK.has(phrase) })
    }
  }
  return trie
}
