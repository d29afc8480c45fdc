/**
 * What figures of the genre are about beside the indicators. Without them «doanh thu 20 tỷ đồng»
 * would go to the next best indicator of its unit.
 */
export const OTHER_TOPICS: readonly { readonly units: readonly string[]; readonly phrases: readonly string[] }[] = [
  {
    units: ['VND', 'USD'],
    phrases: [
      'doanh thu', 'doanh số', 'vốn đầu tư', 'tổng vốn đầu tư', 'tổng mức đầu tư', 'vốn đối ứng', 'đối ứng',
      'vốn tự có', 'thu nhập', 'thu nhập bình quân', 'mức lương', 'tiền lương', 'nộp ngân sách',
      'thu ngân sách', 'lợi nhuận', 'giá trị hợp đồng', 'giá bán', 'chi phí', 'tiết kiệm', 'vốn điều lệ',
      'vốn đăng ký', 'vốn FDI', 'giá trị giao dịch', 'cơ sở đầu tư', 'doanh nghiệp đầu tư', 'vốn góp', 'vốn vay',
      'dư nợ', 'xuất nhập khẩu', 'kim ngạch xuất nhập khẩu', 'tổng kim ngạch xuất nhập khẩu', 'GRDP', 'tổng sản phẩm', 'huy động', 'vốn huy động', 'xã hội hóa', 'tổng kinh phí đầu tư',
      'kinh phí đối ứng', 'đã đầu tư', 'mạnh dạn đầu tư', 'tự đầu tư', 'đầu tư hơn', 'đầu tư trên', 'đầu tư khoảng', 'đầu tư gần', 'vốn của doanh nghiệp', 'vốn doanh nghiệp', 'vốn của cơ sở', 'vốn lồng ghép', 'nguồn vốn khác', 'doanh nghiệp đối ứng', 'nguồn khác', 'kinh phí đầu tư của', 'kinh phí xúc tiến thương mại', 'xuất siêu', 'nhập siêu', 'thặng dư', 'vốn thực hiện', 'tổng vốn', 'giải thưởng', 'tiền thưởng',
    ],
  },
  {
    units: ['percent', 'percentage_point', 'times'],
    phrases: [
      'năng suất', 'năng suất lao động', 'chi phí', 'điện năng', 'năng lượng', 'hộ nghèo', 'GRDP', 'tổng sản phẩm', 'giá tiêu dùng',
      'CPI', 'xuất khẩu', 'kim ngạch xuất khẩu', 'nhập khẩu', 'kim ngạch nhập khẩu', 'bán lẻ', 'tổng mức bán lẻ', 'thu ngân sách', 'du lịch', 'nông nghiệp',
      'thu nhập', 'lợi nhuận', 'sản lượng', 'phế phẩm', 'tiết kiệm', 'cơ cấu kinh tế', 'lãi suất', 'thuế suất',
      'chi phí đầu tư', 'mức hỗ trợ', 'hỗ trợ tối đa', 'số lượng', 'lao động qua đào tạo', 'nhiên liệu', 'tổng kim ngạch xuất nhập khẩu', 'mặt hàng', 'giá thành', 'thương mại điện tử', 'thời gian',
      'tỷ trọng', 'nguyên liệu', 'vốn đầu tư', 'doanh nghiệp',
    ],
  },
  {
    units: ['person', 'job'],
    phrases: ['đại biểu', 'tham dự', 'khách', 'dân số', 'khách tham quan', 'du khách', 'lượt khách', 'đang làm việc', 'biên chế', 'sử dụng … lao động', 'tham dự hội nghị', 'có sự tham dự', 'sự tham dự của', 'bằng khen', 'khen thưởng', 'công chức', 'viên chức', 'hội viên'],
  },
  {
    units: ['establishment', 'enterprise', 'household', 'organization', 'other:hợp tác xã'],
    phrases: ['thu hút', 'tham dự hội nghị', 'thành lập mới', 'đăng ký thành lập', 'trên địa bàn có', 'toàn tỉnh có', 'hiện có', 'tham dự', 'đang hoạt động', 'khảo sát', 'cả nước có', 'lấp đầy', 'làm việc với', 'kết nối', 'nhà máy', 'cấp phép', 'kiểm tra', 'tư vấn', 'nhận thức'],
  },
  { units: ['product'], phrases: ['công suất', 'sản phẩm/năm', 'sản phẩm/tháng', 'trưng bày … sản phẩm', 'loại sản phẩm', 'đã nhận', 'tham gia bình chọn', 'đăng ký tham gia', 'nhận được', 'sản phẩm mỗi', 'sản xuất … sản phẩm'] },
  { units: ['project'], phrases: ['dự án', 'dự án đầu tư', 'thu hút … dự án', 'dự án FDI'] },
  { units: ['event'], phrases: ['bình chọn … cấp tỉnh', 'bình chọn … cấp huyện', 'bình chọn … tỉnh', 'sự kiện', 'cuộc thi'] },
  { units: ['hectare'], phrases: ['khu công nghiệp', 'vùng nguyên liệu', 'rừng', 'trồng', 'đất nông nghiệp'] },
  { units: ['cluster'], phrases: ['cụm liên kết ngành'] },
] // prettier-ignore
