import { expect, it } from 'vitest'
import { translateTableWords } from '../../src/admin/editor/tableWords.ts'

it.each([
  ['Insert row above', 'Chèn hàng phía trên'],
  ['Insert 3 rows below', 'Chèn 3 hàng phía dưới'],
  ['Insert column left', 'Chèn cột bên trái'],
  ['Insert 2 columns right', 'Chèn 2 cột bên phải'],
  ['Delete table', 'Xóa bảng'],
  ['Remove row header', 'Bỏ tiêu đề hàng'],
  ['Something new', 'Something new'],
])('%s is «%s»', (words, expected) => {
  expect(translateTableWords(words)).toBe(expected)
})
