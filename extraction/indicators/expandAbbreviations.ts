import { scanTokens, type Lexeme } from '../text/scanTokens.ts'

/** Short forms of the genre and what they stand for. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['cnnt', 'công nghiệp nông thôn'],
  ['kcqg', 'khuyến công quốc gia'],
  ['kcđp', 'khuyến công địa phương'],
  ['kc', 'khuyến công'],
  ['dn', 'doanh nghiệp'],
  ['htx', 'hợp tác xã'],
  ['sxsh', 'sản xuất sạch hơn'],
  ['ccn', 'cụm công nghiệp'],
  ['sxcn', 'sản xuất công nghiệp'],
  ['gtsxcn', 'giá trị sản xuất công nghiệp'],
  ['ttcn', 'tiểu thủ công nghiệp'],
  ['cn', 'công nghiệp'],
  ['mmtb', 'máy móc thiết bị'],
  ['mmtbtt', 'máy móc thiết bị tiên tiến'],
  ['tdkt', 'trình diễn kỹ thuật'],
  ['mhtdkt', 'mô hình trình diễn kỹ thuật'],
  ['cscnnt', 'cơ sở công nghiệp nông thôn'],
  ['spcnnttb', 'sản phẩm công nghiệp nông thôn tiêu biểu'],
  ['sp', 'sản phẩm'],
  ['ntnn', 'nông thôn'],
  ['xk', 'xuất khẩu'],
  ['nk', 'nhập khẩu'],
  ['tw', 'trung ương'],
  ['kh', 'kế hoạch'],
  ['tp', 'thành phố'],
  ['sx', 'sản xuất'],
  ['sxkd', 'sản xuất kinh doanh'],
])

const EXPANSIONS: ReadonlyMap<string, readonly string[]> = new Map(
  [...ABBREVIATIONS].map(([short, long]) => [short, scanTokens(long).map(({ key }) => key)]),
)

/**
 * Writes short forms out, so that a phrase meets «KCQG» and «khuyến công quốc gia» alike. The
 * words of a long form all stand where the short one stood.
 */
export function expandAbbreviations(lexemes: readonly Lexeme[]): Lexeme[] {
  const expanded: Lexeme[] = []
  for (const lexeme of lexemes) {
    const long = lexeme.kind === 'word' ? EXPANSIONS.get(lexeme.key) : undefined
    if (long === undefined) expanded.push(lexeme)
    else for (const key of long) expanded.push({ ...lexeme, key })
  }
  return expanded
}
