/** Open syllables whose tone mark has two homes: «hoà» and «hòa», «thuỷ» and «thủy». */
const TONE_HOMES: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}

/** Syllables that have one spelling only, with the tone mark on the wrong letter: «kế họach», «kết qủa». */
const MISPLACED: Readonly<Record<string, string>> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  ùa: 'uà',
  úa: 'uá',
  ủa: 'uả',
  ũa: 'uã',
  ụa: 'uạ',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ',
}
const WRONG_TONE = /[òóỏõọ]a(?=\p{L})|(?<=q)[ùúủũụ][ay](?!\p{L})/gu

/** Not in «quý» nor in closed syllables («hoàng»), where there is one spelling only. */
const OLD_TONE = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/gu

/**
 * Text for matching: lower case, tone marks in one home. It is as long as the text it was made
 * from, so offsets into it are offsets into the text. Expects NFC.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  const sameLength = lower.length === text.length ? lower : lowerUnitByUnit(text)
  return foldToneHomes(sameLength)
}

/** Lower-case text, or the source of a pattern for folded text, with tone marks in one home. */
export function foldToneHomes(lowerCase: string): string {
  return lowerCase
    .replace(WRONG_TONE, (pair) => MISPLACED[pair] ?? pair)
    .replace(OLD_TONE, (pair) => TONE_HOMES[pair] ?? pair)
}

/** A few letters (İ) grow when lowered; those stay as they are. */
function lowerUnitByUnit(text: string): string {
  let result = ''
  for (const character of text) {
    const lower = character.toLowerCase()
    result += lower.length === character.length ? lower : character
  }
  return result
}

/** Folded text without any diacritics: «Đắk Lắk» is «dak lak». Lengths may differ. */
export function foldDiacritics(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}
