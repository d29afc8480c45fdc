import * as fc from 'fast-check'

const WORDS =
  `hỗ trợ|cơ sở|lao động|kinh phí|khuyến công|triệu đồng|tỷ đồng|tăng|giảm|so với|năm 2018|giai đoạn 2014 - 2018|tỉnh Phú Thọ|Hà Nội|mục tiêu|đã|phấn đấu|%|, |. |; |\n|(|)|- |1)|từ|đến|trên|khoảng|3.250|12,5|9/28|1,234.5|hai mươi mốt|Quyết định số 1881/QĐ-TTg|ngày 5/11/2020|lần lượt là|và|tỉnh, thành phố|gấp đôi|0228.3849386|trở lên|/năm|`.split(
    '|',
  )

/** Text made of the genre's words in any order, where the grammar has most to decide. */
export const genreText = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 60 })
  .map((words) => words.join(' '))

/** Any Unicode at all, unpaired surrogates too. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  genreText,
)
