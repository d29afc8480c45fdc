import { describe, expect, it } from 'vitest'
import { findEvent, findSeries, readOrdinal, seriesKey } from '../../extraction/index.ts'

describe('the series of a conference', () => {
  it.each([
    ['Hội nghị công tác khuyến công khu vực phía Bắc lần thứ XII', 'hoi nghi khuyen cong phia bac'],
    [
      'HỘI NGHỊ CÔNG TÁC KHUYẾN CÔNG CÁC TỈNH, THÀNH PHỐ KHU VỰC PHÍA BẮC LẦN THỨ XV NĂM 2023',
      'hoi nghi khuyen cong phia bac',
    ],
    ['Hội nghị khuyến công miền Bắc năm 2019', 'hoi nghi khuyen cong phia bac'],
    [
      'Hội nghị công tác khuyến công các tỉnh, thành phố khu vực miền Trung – Tây Nguyên lần thứ X',
      'hoi nghi khuyen cong mien trung tay nguyen',
    ],
    [
      'Hội nghị khuyến công miền Trung và Tây Nguyên năm 2022',
      'hoi nghi khuyen cong mien trung tay nguyen',
    ],
    ['Hội nghị khuyến công toàn quốc năm 2021', 'hoi nghi khuyen cong toan quoc'],
    [
      'hội nghị tổng kết công tác khuyến công vùng ĐBSCL giai đoạn 2016-2020, triển khai nhiệm vụ giai đoạn 2021-2025',
      'hoi nghi tong ket khuyen cong dong bang song cuu long',
    ],
    [
      'Hội nghị tổng kết công tác khuyến công vùng đồng bằng sông Cửu Long',
      'hoi nghi tong ket khuyen cong dong bang song cuu long',
    ],
    [
      'Hội nghị giao ban khuyến công vùng Bắc Trung Bộ quý 2/2019',
      'hoi nghi giao ban khuyen cong bac trung bo',
    ],
    ['Diễn đàn khởi nghiệp thường niên', 'dien dan khoi nghiep'],
    ['Hội chợ hàng công nghiệp nông thôn lần thứ 3', 'hoi cho hang cong nghiep nong thon'],
  ])('%s', (name, key) => {
    const series = findSeries(name)
    expect(series).not.toBeNull()
    expect(seriesKey(series!)).toBe(key)
  })

  it.each([
    'Hội nghị đánh giá công tác khuyến công giai đoạn 2021-2025',
    'Hội thảo áp dụng sản xuất sạch hơn trong ngành chế biến thủy sản',
    'Hội thảo phát triển công nghiệp khu vực nông thôn',
    'hội nghị tổng kết công tác khuyến công năm 2019, triển khai nhiệm vụ năm 2020',
    'Hội nghị sơ kết Chương trình khuyến công quốc gia giai đoạn 2014-2018',
  ])('nothing says that «%s» comes again', (name) => {
    expect(findSeries(name)).toBeNull()
  })

  it('is written as in the name', () => {
    expect(findSeries('Hội nghị khuyến công các tỉnh, thành phố phía Nam lần thứ VI')).toBe(
      'Hội nghị khuyến công các tỉnh, thành phố phía Nam',
    )
  })
})

describe('a number of a series', () => {
  it.each([
    ['lần thứ XII', 12],
    ['lần thứ xvii năm 2023', 17],
    ['lần thứ nhất', 1],
    ['lần thứ tư', 4],
    ['lần thứ 9', 9],
    ['LẦN THỨ XV NĂM 2023', 15],
    ['nhiều lần', null],
  ])('%s is %j', (text, ordinal) => {
    expect(readOrdinal(text)).toBe(ordinal)
  })
})

describe('hosts', () => {
  it.each([
    [
      'Cục Công Thương địa phương và Sở Công Thương tỉnh Phú Thọ phối hợp tổ chức Hội nghị khuyến công khu vực phía Bắc lần thứ XII.',
      ['Cục Công Thương địa phương', 'Sở Công Thương tỉnh Phú Thọ'],
    ],
    [
      'Sở Công Thương tỉnh Cà Mau phối hợp với Cục Công Thương địa phương tổ chức Hội nghị khuyến công phía Nam.',
      ['Sở Công Thương tỉnh Cà Mau', 'Cục Công Thương địa phương'],
    ],
  ])('of «%s»', (sentence, hosts) => {
    expect(findEvent('Hội nghị khuyến công', `Ngày 05/10/2017, ${sentence}`, null)?.hosts).toEqual(
      hosts,
    )
  })
})
