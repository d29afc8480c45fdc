/** Fixed words of the table menu. */
const fixed: Readonly<Record<string, string>> = {
  'Merge cells': 'Gộp ô',
  'Unmerge cells': 'Tách ô',
  'Toggle Row Striping': 'Bật, tắt hàng xen màu',
  'Toggle First Column Freeze': 'Ghim, bỏ ghim cột đầu',
  'Delete column': 'Xóa cột',
  'Delete row': 'Xóa hàng',
  'Delete table': 'Xóa bảng',
  'Add row header': 'Thêm tiêu đề hàng',
  'Remove row header': 'Bỏ tiêu đề hàng',
  'Add column header': 'Thêm tiêu đề cột',
  'Remove column header': 'Bỏ tiêu đề cột',
}

const sides: Readonly<Record<string, string>> = {
  above: 'phía trên',
  below: 'phía dưới',
  left: 'bên trái',
  right: 'bên phải',
}

/** What the table menu says, in Vietnamese; words it does not know stay. */
export function translateTableWords(words: string): string {
  const known = fixed[words.trim()]
  if (known) return known
  const [, count, what, side] =
    /^Insert (?:(\d+) )?(row|column)s? (above|below|left|right)$/.exec(words.trim()) ?? []
  if (!what || !side) return words
  return `Chèn ${count ? `${count} ` : ''}${what === 'row' ? 'hàng' : 'cột'} ${sides[side]}`
}
