const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const phrases = (list: string): readonly (readonly string[])[] =>
  list.split(',').map((phrase) => phrase.trim().split(/\s+/))

/** Family names; a name of a place right after one is a person's given name. */
export const SURNAMES = words(`
  nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào đoàn trịnh mai tạ
  lương trương cao hà tô chu lâm phùng vương kiều quách tống triệu nghiêm khuất tăng thạch thái từ tôn
  trà đàm đồng giang hứa khổng lại lục lưu mạc ninh nông phí quản sầm thân thẩm tiêu trang uông văn vi viên`)

/** Words of address and office before a person's name. */
export const PERSON_HEADS = words('ông bà anh chị cô chú bác đc em cụ ngài')

/** Names of firms, media, schools and the like begin so, and may hold a place's name far behind. */
export const NAME_HEADS =
  phrases(`công ty, cty, c ty, tập đoàn, doanh nghiệp tư nhân, dntn, htx, hợp tác xã, tổ hợp tác,
  xí nghiệp, nhà máy, ngân hàng, khách sạn, nhà hàng, siêu thị, trường, đại học, cao đẳng, học viện, bệnh viện,
  báo, tạp chí, đài, kcn, ccn, kkt, khu công nghiệp, cụm công nghiệp, khu kinh tế, khu chế xuất, khu công nghệ cao,
  nhãn hiệu, thương hiệu, câu lạc bộ, clb, trung tâm thương mại, đoàn thanh niên cộng sản, đoàn tncs, hộ kinh doanh,
  xưởng, showroom, cửa hàng`)

/** Heads that take the name of a place or person right behind them: streets, rivers, orders. */
export const NEAR_HEADS =
  phrases(`đại lộ, xa lộ, làng nghề, tháp, chùa, đền, cầu, thủy điện, nhiệt điện, hồ, sông, ga, viện,
  quỹ, cung, nhà hát, quảng trường, lăng, huân chương, giải thưởng, tư tưởng, chủ tịch, chiến dịch, chiến thắng,
  đường mòn, thôn, xóm, ấp, bản, khu phố, tổ dân phố, chợ, hang, đèo, vịnh, núi`)

/** Goods that carry the name of where they come from, right before it. */
export const GOODS = words(`
  chè trà phê mắm gạo bưởi cam vải thiều nhãn lồng rượu bia bún miến phở nem gốm lụa nón mật mực tiêu xoài
  hồi quế sâm yến mè đa gai cốm kẹo tôm cá gà lợn bò trâu đá vịt cói chiếu thổ tràm dầu đường bánh muối giò chả măng cói ngọc`)

/** Lower-case words that firms' names are made of; any other ends the name. */
export const FIRM_WORDS = words(`
  sản xuất và thương mại cổ phần dịch vụ nhập khẩu trách nhiệm hữu hạn một hai thành viên đầu tư xây dựng cơ khí may
  dệt chế biến thực phẩm nông lâm thủy hải gỗ điện lực tử nước mía đường giấy thép xi măng gạch đá gốm sứ bia rượu chè
  cà phê dược vật liệu công nghiệp nghệ kỹ thuật mỹ thủ mây tre đan da giày in bao bì nhựa hóa chất phân bón thức ăn
  chăn nuôi môi trường đô thị phát triển kinh doanh tổng hợp nội thất máy phụ tùng ô tô xe vận tải tư nhân liên doanh
  đúc luyện kim khoáng than dầu khí xăng nước giải khát sữa bánh kẹo thuốc lá ngành nghề truyền thống nhà nước ngoài
  thương phát thanh truyền hình tỉnh điện tử đăng sư phạm kinh tế y nghề trung học phổ thông chuyên lập quốc gia xuất`)

/** Parts of names that are public bodies: what stands before them does not matter. */
export const BODY_WORDS = words(
  'sở ubnd hđnd ủy cục ban hội đồng phòng tỉnh huyện xã phường tp đảng',
)

/** Words right before a name that only a place can follow. */
export const PLACE_CUES = words(`
  tại ở thương công ubnd hđnd ủy từ đến gồm như là với cho của sang về giữa trên bàn phương tỉnh khỏi vào quanh ngoài`)

/** Names that are common words, persons or brands as well: believed only with a cue. */
export const NEEDS_CUE = words('hòa_bình hồ_chí_minh sài_gòn')
