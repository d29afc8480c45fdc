const HEAD = String.raw`(?:Bộ|Sở|Cục|Tổng cục|Vụ|Chi cục|UBND|Ủy ban|Uỷ ban|HĐND|Trung tâm|Viện|Hiệp hội|Liên minh|Liên đoàn|Hội|Ban|Phòng|Báo|Tạp chí|Tỉnh ủy|Tỉnh đoàn)`
const EVENT = String.raw`(?:[Hh]ội nghị|[Hh]ội thảo|[Tt]ọa đàm|[Tt]oạ đàm|[Dd]iễn đàn|HỘI NGHỊ|HỘI THẢO|TỌA ĐÀM|DIỄN ĐÀN)`
const HOLDS = String.raw`(?:đã\s|vừa\s|sẽ\s|long trọng\s)*(?:tổ chức|khai mạc)`

/** «…, Sở A phối hợp với Cục B tổ chức Hội nghị …»: the hosts are the subject. */
const BEFORE = new RegExp(
  String.raw`(?:^|[,:;]\s|\)\s|\s-\s|nay\s)(?<hosts>${HEAD}\s[^;:.\n]{2,260}?)\s(?:chủ trì\s)?${HOLDS}\s(?:thành công\s|buổi\s|phiên\s)?${EVENT}(?!\p{L})`,
  'u',
)
/** «Hội nghị … do Bộ A phối hợp với Ban B tổ chức». */
const BEHIND = new RegExp(
  String.raw`${EVENT}\s[^;\n]{3,260}?[\s,]do\s(?<hosts>${HEAD}\s[^;:.\n]{2,260}?)\s(?:chủ trì\s)?${HOLDS}`,
  'u',
)
/** What stands between two hosts. */
const JOINT = new RegExp(
  String.raw`\s*,?\s(?:chủ trì,?\s)?(?:phối hợp|liên kết|kết hợp)\s(?:cùng\s)?(?:với\s|cùng\s)?|(?:\s*,?\s(?:và|với|cùng(?:\svới)?)|,)\s(?=${HEAD}\s)`,
  'u',
)
const IS_BODY = new RegExp(String.raw`^${HEAD}\s\p{L}`, 'u')
/** No body's name is longer than this. */
const LONGEST = 120

/** The bodies that hold the event told of in a sentence, as written, in order. */
export function findHosts(sentence: string): string[] {
  const written = (BEFORE.exec(sentence) ?? BEHIND.exec(sentence))?.groups?.['hosts']
  if (written === undefined) return []
  const names = written
    .replace(/\s*\([^)]*\)/gu, '')
    .split(JOINT)
    .map((name) => name.replace(/^(?:với|cùng)\s|\s(?:phối hợp|liên kết|kết hợp)$/gu, '').trim())
  return [...new Set(names.filter((name) => IS_BODY.test(name) && name.length <= LONGEST))]
}
