/** The archive that the cases ask; each title gives the slug by which a case names the document. */
export const texts: readonly { title: string; body: string; slug: string }[] = [
  {
    slug: 'phu-tho',
    title: 'Khuyến công Phú Thọ hỗ trợ máy móc',
    body: 'Trung tâm Khuyến công đã hỗ trợ 946,9 triệu đồng cho cơ sở công nghiệp nông thôn.',
  },
  {
    slug: 'duong-sat',
    title: 'Xưởng cơ khí mở rộng',
    body: 'Cơ sở sản xuất phụ tùng đường sắt. Đường vào xưởng đã trải nhựa.',
  },
  {
    slug: 'ong-duong',
    title: 'Ông Dương làm giàu từ nghề mộc',
    body: 'Ông Dương, chủ cơ sở mộc Dương Sơn, nói về nghề mộc dương xuân.',
  },
  {
    slug: 'muc-tieu',
    title: 'Chương trình khuyến công quốc gia',
    body: 'Theo Quyết định 1881/QĐ-TTg, mục tiêu đào tạo 18.000 lao động mỗi năm.',
  },
  {
    slug: 'quyet-dinh-khac',
    title: 'Quyết định khác',
    body: 'Quyết định 188/QĐ-UBND đào tạo 1.800 lao động và 18 cơ sở. Mã số TTg 1881 không phải số hiệu.',
  },
  {
    slug: 'dao-dat',
    title: 'Nghề dệt ở Đắk Lắk',
    body: 'Tấm vải đặt trên khung. Đồng bào Ê Đê giữ nghề dệt thổ cẩm.',
  },
  {
    slug: 'hoi-nghi',
    title: 'Hội nghị khuyến công',
    // Decomposed letters, as some editors on macOS save them.
    body: 'Hội nghị tổng kết công tác tại Hải Phòng.'.normalize('NFD'),
  },
  {
    slug: 'cong-viec',
    title: 'Công việc khuyến khích',
    body: 'Khuyến khích doanh nghiệp làm tốt công việc.',
  },
]

interface SearchCase {
  readonly name: string
  readonly query: string
  /** Slugs, in any order. */
  readonly finds: readonly string[]
  /** Slugs that come first, in this order. */
  readonly first?: readonly string[]
}

const promotion = ['phu-tho', 'muc-tieu', 'hoi-nghi', 'cong-viec']

export const cases: readonly SearchCase[] = [
  { name: 'accents', query: 'khuyến công', finds: promotion },
  { name: 'no accents', query: 'khuyen cong', finds: promotion },
  { name: 'upper case', query: 'KHUYẾN CÔNG', finds: promotion },
  { name: 'decomposed query', query: 'khuyến công'.normalize('NFD'), finds: promotion },
  { name: 'some accents', query: 'khuyến cong', finds: promotion },
  { name: 'decomposed text', query: 'tổng kết Hải Phòng', finds: ['hoi-nghi'] },
  { name: 'đ as d', query: 'dak lak', finds: ['dao-dat'] },
  { name: 'đ as đ', query: 'Đắk Lắk', finds: ['dao-dat'] },
  { name: 'words all there', query: 'khuyến công đào tạo', finds: ['muc-tieu'] },
  { name: 'words nowhere together', query: 'khuyến công thổ cẩm', finds: [] },
  {
    name: 'typed accents first, though the other is rarer and in the title',
    query: 'đường',
    finds: ['duong-sat', 'ong-duong'],
    first: ['duong-sat', 'ong-duong'],
  },
  {
    name: 'typed accents first the other way',
    query: 'Dương',
    finds: ['duong-sat', 'ong-duong'],
    first: ['ong-duong', 'duong-sat'],
  },
  { name: 'title before text', query: 'Phú Thọ', finds: ['phu-tho'] },
  {
    name: 'title weighs more',
    query: 'quyet dinh',
    finds: ['muc-tieu', 'quyet-dinh-khac'],
    first: ['quyet-dinh-khac'],
  },
  { name: 'phrase', query: '"khuyến công"', finds: ['phu-tho', 'muc-tieu', 'hoi-nghi'] },
  { name: 'phrase in Vietnamese quotes', query: '«khuyen cong» quốc gia', finds: ['muc-tieu'] },
  { name: 'phrase in curly quotes', query: '“khuyến khích”', finds: ['cong-viec'] },
  { name: 'quote never closed', query: '"khuyến công', finds: promotion },
  { name: 'without', query: 'khuyến công -"hội nghị" -việc', finds: ['phu-tho', 'muc-tieu'] },
  { name: 'without a phrase of other words', query: 'khuyến -"việc công"', finds: promotion },
  { name: 'only without', query: '-khuyến', finds: [] },
  { name: 'hyphen between words is no minus', query: 'QĐ-TTg', finds: ['muc-tieu'] },
  { name: 'beginning of the last word', query: 'khuyến khí', finds: ['cong-viec'] },
  { name: 'beginning of another word', query: 'khuy khích', finds: [] },
  { name: 'quoted words are whole', query: '"khuyến khí"', finds: [] },
  { name: 'number of a decision', query: '1881/QĐ-TTg', finds: ['muc-tieu'] },
  { name: 'number of a decision in any letters', query: '1881/qd-ttg', finds: ['muc-tieu'] },
  { name: 'its bare number', query: '1881', finds: ['muc-tieu', 'quyet-dinh-khac'] },
  { name: 'a number does not go on', query: '188', finds: ['quyet-dinh-khac'] },
  { name: 'decimal comma', query: '946,9', finds: ['phu-tho'] },
  { name: 'thousands dot', query: '18.000', finds: ['muc-tieu'] },
  { name: 'empty', query: '', finds: [] },
  { name: 'blank', query: ' \t\n ', finds: [] },
  { name: 'only punctuation', query: '"-" *** ((( ::: \'', finds: [] },
  { name: 'operators are words', query: 'khuyến AND công', finds: [] },
  { name: 'NUL separates', query: 'thổ\0cẩm', finds: ['dao-dat'] },
  { name: 'star is no operator', query: 'thổ* cẩm*', finds: ['dao-dat'] },
  { name: 'column names are words', query: 'title:dệt', finds: [] },
]
