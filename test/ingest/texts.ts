/** Our own small documents, one of each kind. */
export const article = `Hưng Yên thêm máy mới cho xưởng bánh đa

Ngày đăng: 21/03/2022

Trung tâm Khuyến công tỉnh Hưng Yên vừa hỗ trợ 4 cơ sở làm bánh đa mua máy tráng tự động với tổng kinh phí 820 triệu đồng.

Nhờ máy mới, sản lượng năm 2022 dự kiến tăng 25%, thợ đỡ phải dậy từ nửa đêm để tráng bánh.

Lê Thị Thắm
`

export const report = `Hội nghị công tác khuyến công tỉnh Quảng Bình năm 2021

12/01/2022

Ngày 11/01/2022, tại thành phố Đồng Hới, tỉnh Quảng Bình, Sở Công Thương tỉnh Quảng Bình tổ chức Hội nghị công tác khuyến công tỉnh Quảng Bình năm 2021.

Năm 2021, Trung tâm Khuyến công tỉnh Quảng Bình đã đào tạo nghề cho 310 lao động, hỗ trợ 12 cơ sở công nghiệp nông thôn theo Quyết định số 77/2019/QĐ-TTg của Thủ tướng Chính phủ.
`

export const decision = `THỦ TƯỚNG CHÍNH PHỦ

Số: 77/2019/QĐ-TTg

Hà Nội, ngày 15 tháng 3 năm 2019

QUYẾT ĐỊNH

Phê duyệt Chương trình thử nghiệm giai đoạn 2019-2022

Theo đề nghị của Bộ trưởng Bộ Công Thương,

Điều 1. Chương trình hỗ trợ các cơ sở công nghiệp nông thôn đổi mới thiết bị.

Mục tiêu của Chương trình là hỗ trợ 150 cơ sở công nghiệp nông thôn và đào tạo nghề cho 2.000 lao động.
`

/** The letters of TCVN3 (TCVN 5712:1993, VN3) that lower-case text needs, by byte. */
const tcvn3 =
  'ăA8 âA9 êAA ôAB ơAC ưAD đAE àB5 ảB6 ãB7 áB8 ạB9 ằBB ẳBC ẵBD ắBE ặC6 ầC7 ẩC8 ẫC9 ấCA ậCB ' +
  'èCC ẻCE ẽCF éD0 ẹD1 ềD2 ểD3 ễD4 ếD5 ệD6 ìD7 ỉD8 ĩDC íDD ịDE òDF ỏE1 õE2 óE3 ọE4 ồE5 ổE6 ỗE7 ' +
  'ốE8 ộE9 ờEA ởEB ỡEC ớED ợEE ùEF ủF1 ũF2 úF3 ụF4 ừF5 ửF6 ữF7 ứF8 ựF9 ỳFA ỷFB ỹFC ýFD ỵFE ' +
  'ĂA1 ÂA2 ÊA3 ÔA4 ƠA5 ƯA6 ĐA7'
const byteOf = new Map(
  tcvn3.split(' ').map((pair) => [pair[0], Number.parseInt(pair.slice(1), 16)]),
)

/** The bytes of a text as a typist of the nineties saved it. */
export function toTcvn3(text: string): Uint8Array {
  return Uint8Array.from(text.normalize('NFC'), (letter) => {
    const byte = byteOf.get(letter) ?? letter.codePointAt(0) ?? 0
    if (byte > 0xff) throw new Error(`no byte for «${letter}»`)
    return byte
  })
}

/** UTF-16 with a byte order mark, little-endian. */
export function toUtf16(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, 'utf16le')
}
