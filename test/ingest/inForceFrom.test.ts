import { expect, it } from 'vitest'
import { inForceFrom } from '../../src/ingest/save/inForceFrom.ts'

it.each([
  ['Quyết định này có hiệu lực thi hành kể từ ngày ký.', '2020-11-20', '2020-11-20'],
  ['Quyết định này có hiệu lực từ ngày ký ban hành.', '2020-11-20', '2020-11-20'],
  ['Quyết định này có hiệu lực từ ngày ký.', null, null],
  ['Nghị định này có hiệu lực thi hành từ ngày 05 tháng 7 năm 2012.', '2012-05-21', '2012-07-05'],
  ['Thông tư này có hiệu lực thi hành kể từ ngày 1/9/2018 và thay thế', '2018-07-28', '2018-09-01'],
  ['Thông tư này có hiệu lực thi hành kể từ ngày 31/9/2018.', '2018-07-28', null],
  ['Quyết định này có hiệu lực từ ngày 01/01/2011.', '2020-11-20', null],
  ['Nghị định số 45/2012/NĐ-CP có hiệu lực từ ngày 05/7/2012.', '2020-11-20', null],
  ['Quyết định này giao Bộ Công Thương thực hiện.', '2020-11-20', null],
])('«%s» of %s holds from %s', (text, issuedOn, from) => {
  expect(inForceFrom(text, issuedOn)).toBe(from)
})
