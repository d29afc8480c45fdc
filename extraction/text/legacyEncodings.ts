/** Vietnamese encodings of before Unicode. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'viqr'

/** TCVN 5712:1993 VN3 (the «ABC» fonts): bytes 0xA1 … 0xFE as Latin-1 shows them, and what they are. */
const TCVN3_FROM = '¡¢£¤¥¦§¨©ª«¬­®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ'
const TCVN3_TO = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'
const TCVN3 = new Map(Array.from(TCVN3_FROM, (from, at) => [from, TCVN3_TO.charAt(at)]))

/** VNI for Windows: a letter, then a sign for its mark and tone. */
const VNI_TONES: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
}
const VNI_CIRCUMFLEX: Readonly<Record<string, string>> = {
  â: '',
  á: '\u0301',
  à: '\u0300',
  å: '\u0309',
  ã: '\u0303',
  ä: '\u0323',
}
const VNI_BREVE: Readonly<Record<string, string>> = {
  ê: '',
  é: '\u0301',
  è: '\u0300',
  ú: '\u0309',
  ü: '\u0303',
  ë: '\u0323',
}
const VNI_ALONE: Readonly<Record<string, string>> = {
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  ô: 'ơ',
  ö: 'ư',
  î: 'ỵ',
}

/** VIQR (RFC 1456): marks and tones as ASCII signs behind the letter. */
const VIQR_MARKS: Readonly<Record<string, string>> = {
  '(': '\u0306',
  '^': '\u0302',
  '+': '\u031B',
  '*': '\u031B',
}
const VIQR_TONES: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
}

/** Frequent words that no other language writes so: the evidence that a conversion was right. */
const WITNESSES = new Set(
  'của và các được công không những người năm với đã tại là có để này một về ở đến từ hỗ trợ đề án triển nghiệp khuyến sản xuất hội nghị phát tỉnh thành phố kế hoạch đồng tỷ triệu hoạt động nông thôn giai đoạn việc số'
    .split(' ')
    // oxlint-disable-next-line no-control-regex -- words that ASCII can write prove nothing
    .filter((word) => /[^\u0000-\u007F]/.test(word)),
)
const SAMPLE = 20_000
/** So many witnesses, and so many times those of the text as it stands, are asked for. */
const FEWEST = 4
const TIMES = 4

const CONVERSIONS: readonly (readonly [LegacyEncoding, (text: string) => string])[] = [
  ['tcvn3', fromTcvn3],
  ['vni', fromVni],
  ['viqr', fromViqr],
]

/** Reads a text as TCVN3, VNI or VIQR when that makes Vietnamese words of it; null when it does not. */
export function readLegacy(text: string): { text: string; encoding: LegacyEncoding } | null {
  const sample = text.slice(0, SAMPLE)
  const asItStands = witnesses(sample.normalize('NFC'))
  let best: { convert: (text: string) => string; encoding: LegacyEncoding; count: number } | null =
    null
  for (const [encoding, convert] of CONVERSIONS) {
    const count = witnesses(convert(sample))
    if (count < FEWEST || count < (asItStands + 1) * TIMES) continue
    if (best === null || count > best.count) best = { convert, encoding, count }
  }
  return best === null ? null : { text: best.convert(text), encoding: best.encoding }
}

function witnesses(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  return words.filter((word) => WITNESSES.has(word)).length
}

function fromTcvn3(text: string): string {
  return text.replace(/[¡-þ]/g, (letter) => TCVN3.get(letter) ?? letter)
}

const VNI_PAIR = /([aeiouyAEIOUYôöÔÖ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])|[ñæóòôöîÑÆÓÒÔÖÎ]/g

function fromVni(text: string): string {
  return text.replace(VNI_PAIR, (whole: string, base?: string, sign?: string) => {
    if (base === undefined || sign === undefined) return alone(whole)
    const letter = alone(base)
    const key = sign.toLowerCase()
    const tone = VNI_TONES[key]
    if (tone !== undefined) return (letter + tone).normalize('NFC')
    const low = base.toLowerCase()
    const circumflex = 'aeo'.includes(low) ? VNI_CIRCUMFLEX[key] : undefined
    if (circumflex !== undefined) return `${letter}\u0302${circumflex}`.normalize('NFC')
    const breve = low === 'a' ? VNI_BREVE[key] : undefined
    return breve === undefined
      ? alone(base) + alone(sign)
      : `${letter}\u0306${breve}`.normalize('NFC')
  })
}

/** A sign that stands for a letter of its own, in its own case. */
function alone(sign: string): string {
  const low = sign.toLowerCase()
  const letter = VNI_ALONE[low] ?? low
  return sign === low ? letter : letter.toUpperCase()
}

const VIQR_LETTER = /([aeiouyAEIOUY])([(^+*])?(['`?~]|\.(?!\s*(?:[A-Z"'(]|$)))?|([dD])[dD]/g

function fromViqr(text: string): string {
  return text.replace(
    VIQR_LETTER,
    (whole: string, base?: string, mark?: string, tone?: string, d?: string) => {
      if (d !== undefined) return d === 'd' ? 'đ' : 'Đ'
      const marks = (VIQR_MARKS[mark ?? ''] ?? '') + (VIQR_TONES[tone ?? ''] ?? '')
      return marks === '' ? whole : `${base}${marks}`.normalize('NFC')
    },
  )
}
