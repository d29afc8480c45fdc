import { describe, expect, test } from 'vitest'
import { decode } from '../../extraction/index.ts'

const text =
  'Hội nghị khuyến công các tỉnh được tổ chức với 28 đề án của các cơ sở và người dân nông thôn năm 2017.'

const latin1 = (written: string) => Uint8Array.from(written, (letter) => letter.charCodeAt(0))
const utf8 = (written: string) => new TextEncoder().encode(written)

function utf16(written: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(written.length * 2))
  for (let at = 0; at < written.length; at++)
    view.setUint16(at * 2, written.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

describe('texts in any encoding', () => {
  test.each([
    ['utf-8', utf8(text)],
    ['utf-8', utf8(`\uFEFF${text}`)],
    ['utf-16le', utf16(`\uFEFF${text}`, true)],
    ['utf-16be', utf16(`\uFEFF${text}`, false)],
    ['utf-16le', utf16(text, true)],
    ['utf-16be', utf16(text, false)],
    [
      'tcvn3',
      latin1(
        'Héi nghÞ khuyÕn c«ng c¸c tØnh ®­îc tæ chøc víi 28 ®Ò ¸n cña c¸c c¬ së vµ ng­êi d©n n«ng th«n n¨m 2017.',
      ),
    ],
    [
      'tcvn3',
      utf8(
        'Héi nghÞ khuyÕn c«ng c¸c tØnh ®­îc tæ chøc víi 28 ®Ò ¸n cña c¸c c¬ së vµ ng­êi d©n n«ng th«n n¨m 2017.',
      ),
    ],
    [
      'vni',
      latin1(
        'Hoäi nghò khuyeán coâng caùc tænh ñöôïc toå chöùc vôùi 28 ñeà aùn cuûa caùc cô sôû vaø ngöôøi daân noâng thoân naêm 2017.',
      ),
    ],
    [
      'viqr',
      utf8(
        "Ho^.i nghi. khuye^'n co^ng ca'c ti?nh ddu+o+.c to^? chu+'c vo+'i 28 dde^` a'n cu?a ca'c co+ so+? va` ngu+o+`i da^n no^ng tho^n na(m 2017.",
      ),
    ],
  ])('%s', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ encoding, text })
  })

  test('windows-1258, whose tones stand behind their letters', () => {
    const bytes = latin1('Ðào t\u1EA1o'.replace('\u1EA1', 'a\xF2').replace('Ð', '\xD0'))
    expect(decode(bytes)).toEqual({ encoding: 'windows-1258', text: 'Đào tạo' })
  })
})

describe('what is no text is refused with a reason', () => {
  test.each([
    ['tệp rỗng', new Uint8Array()],
    ['tệp không có chữ nào', utf8(' \n\t ')],
    ['tệp nhị phân, không phải văn bản', latin1('\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01')],
    ['tệp nhị phân, không phải văn bản', latin1('PK\x03\x04\x14\x00\x06\x00\x08\x00')],
  ])('%s', (reason, bytes) => {
    expect(decode(bytes)).toEqual({ reason })
  })
})

test.each([
  'Plain English text, no marks (at all) here^ + more. Call me? Yes.',
  'Café, naïve, déjà vu: «½ ¼ ©»',
  text.normalize('NFD'),
])('Unicode that needs no conversion stays as it is: %s', (written) => {
  expect(decode(utf8(written))).toEqual({ encoding: 'utf-8', text: written })
})
