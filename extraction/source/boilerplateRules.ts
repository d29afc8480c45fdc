import { foldToneHomes } from '../text/fold.ts'
import type { SourceLine } from './sourceLine.ts'

/** Where a line that is no part of the article comes from. */
export type BoilerplateKind = 'meta' | 'menu' | 'counter' | 'related' | 'footer' | 'comment'

interface BoilerplateRule {
  readonly kind: BoilerplateKind
  readonly reason: string
  readonly pattern: RegExp
  /** What the line must be like as it was typed, where capitals matter. */
  readonly typed?: RegExp
  /** Longer lines are prose that happens to hold the words. */
  readonly longest: number
}

const rule = (
  kind: BoilerplateKind,
  reason: string,
  longest: number,
  source: string,
): BoilerplateRule => ({
  kind,
  reason,
  longest,
  pattern: new RegExp(foldToneHomes(source), 'u'),
})

/** Lines that are one of these phrases and nothing more. */
const alone = (phrases: string): string =>
  String.raw`^[\s\p{P}\p{S}]*(?:${phrases
    .split(',')
    .map((phrase) => phrase.trim().replaceAll('+', String.raw`\+`))
    .join('|')})[\s\p{P}\p{S}\d]*$`

const RULES: readonly BoilerplateRule[] = [
  rule(
    'meta',
    'thông tin đăng bài',
    200,
    String.raw`^[^\p{L}\p{N}]*(?:người đăng|ngày đăng|tin đăng lúc|đăng lúc|đăng ngày|đăng bởi|được đăng|ngày cập nhật|cập nhật(?: lúc| ngày| lần cuối)?\s*:?\s*(?=\d|thứ|chủ nhật|ngày)|cập nhật|ngày tạo|ngày viết|ngày gửi|ngày xuất bản|xuất bản(?: ngày| lúc)?\s*:|thời gian đăng|thời gian\s*:|lượt xem|lượt đọc|lượt truy cập|lượt view|số lượt|số lần|đã xem|đã đọc|views?\s*:|hits\s*:|posted|published|updated|last updated|chuyên mục\s*:|chủ đề\s*:|mục tin\s*:)`,
  ),
  rule(
    'meta',
    'bộ đếm lượt xem',
    60,
    String.raw`^[^\p{L}\p{N}]*(?:có\s+)?\d[\d.,]*\s*(?:lượt xem|lượt đọc|lượt truy cập|lượt tải|views?|lần xem|bình luận|phản hồi|chia sẻ|người xem)`,
  ),
  rule(
    'meta',
    'tệp tải về',
    140,
    String.raw`^[^\p{L}\p{N}]*(?:tải (?:về|xuống)|download|(?:file|tệp|tập tin|tài liệu|văn bản) (?:đính )?kèm(?: theo)?)\s*:`,
  ),
  rule(
    'counter',
    'bộ đếm truy cập',
    90,
    String.raw`^[^\p{L}\p{N}]*(?:hôm nay|hôm qua|tuần này|tuần trước|tháng này|tháng trước|năm nay|tổng cộng|tất cả|tổng(?: số)?(?: lượt)? truy cập|tổng số|lượt truy cập|đang (?:truy cập|online|trực tuyến|xem)|khách (?:trực tuyến|online|viếng thăm)|thành viên online|trực tuyến|online|truy cập)\s*:?\s*[\d.,\s]*$`,
  ),
  rule(
    'counter',
    'bộ đếm truy cập',
    90,
    String.raw`^[^\p{L}\p{N}]*(?:thống kê(?: lượt)? truy cập|số (?:người|lượt|khách) (?:đang )?(?:truy cập|online|trực tuyến))`,
  ),
  rule(
    'menu',
    'số trang',
    20,
    String.raw`^(?:(?:trang|page)\s*\d{1,4}(?:\s*(?:\/|trên|of)\s*\d{1,4})?|\d{1,3}\s*\/\s*\d{1,3}|[-–]?\s*\d{1,3}\s*[-–]?)$`,
  ),
  rule('counter', 'dãy chữ số', 60, String.raw`^[\d\s.,:|]+$`),
  rule(
    'menu',
    'đường dẫn của trang',
    200,
    String.raw`^(?:bạn đang ở|trang chủ|home)\s*[:>»›/|\\-]|^[^.!?]{2,40}(?:\s?[>»›→]\s?[^.!?>»›→]{2,60}){1,6}$`,
  ),
  rule('menu', 'thanh chọn mục', 200, String.raw`^[^.!?\d]{2,30}(?:\s\|\s[^.!?|\d]{2,30}){2,}$`),
  rule(
    'menu',
    'nút và mục của trang',
    60,
    alone(
      `trang chủ, home, giới thiệu, giới thiệu chung, liên hệ, tìm kiếm, tìm kiếm nâng cao, tìm, đăng nhập, đăng ký, đăng xuất, sitemap, sơ đồ trang, sơ đồ cổng, sơ đồ website, rss, in, in trang, in bài, in bài viết, in bài này, in tin, bản in, phiên bản in, gửi email, gửi mail, gửi cho bạn bè, gửi bài, lưu bài, lưu bài viết, lưu tin, chia sẻ, chia sẻ bài viết, chia sẻ qua, facebook, twitter, zalo, google, google+, linkedin, youtube, like, share, tweet, thích, print, email, e-mail, quay lại, trở về, trở lại, về đầu trang, lên đầu trang, đầu trang, lên trên, top, back to top, quảng cáo, menu, close, đóng, next, previous, trang trước, trang sau, xem thêm, đọc thêm, xem tiếp, xem chi tiết, chi tiết, xem tất cả, a-, a+, cỡ chữ, cỡ chữ a, tăng cỡ chữ, giảm cỡ chữ, nghe bài viết, đọc bài viết, nghe đọc bài, english, tiếng việt, vietnamese, tin tức, tin tức sự kiện, tin tức - sự kiện, sự kiện, thông tin mới, tin mới, thông báo, video, hình ảnh, thư viện ảnh, thư viện, multimedia, hỏi đáp, hỏi - đáp, danh bạ, văn bản, văn bản pháp luật, thủ tục hành chính, dịch vụ công, thư điện tử, liên kết website, liên kết web, liên kết, dữ liệu, theo dõi chúng tôi, skip to content, chuyển đến nội dung, desktop, mobile, phiên bản, tiếp cận thông tin, góp ý, lịch công tác, ảnh, audio, podcast, mã khác, kinh tế, xã hội, chính trị, pháp luật, thời sự, công nghiệp, thương mại, khuyến công, hoạt động khuyến công, tin hoạt động, tin địa phương, tin trong ngành, tin trong tỉnh, tin trong nước`,
    ),
  ),
  rule(
    'related',
    'danh sách tin khác',
    70,
    String.raw`^[^\p{L}\p{N}]*(?:(?:các |những )?(?:tin|bài|bài viết|tin bài|tin tức|bài báo|văn bản)\s(?:bài\s|tức\s|viết\s)?(?:(?:cùng|liên quan|mới hơn|cũ hơn|mới nhất|nổi bật|đã đưa|đã đăng|đọc nhiều|xem nhiều|trước đó)(?:\s.{0,30})?|khác|mới|khác.{0,25})\s*:?|chuyên mục,? tin tức liên quan|có thể bạn quan tâm|đọc nhiều(?: nhất)?|xem nhiều(?: nhất)?|mới nhất|cùng chuyên mục|cùng chủ đề|tin nóng|nổi bật|liên quan|bạn có thể thích|xem thêm tin.{0,20})\s*:?\s*$`,
  ),
  rule(
    'related',
    'lời dẫn tới bài khác',
    200,
    String.raw`^[^\p{L}\p{N}]*(?:xem thêm|đọc thêm|(?:các )?(?:tin|bài)(?: bài| viết| tức)? (?:liên quan|cùng chuyên mục|đọc nhiều|nổi bật|khác)(?=\s*:)|mời (?:quý vị|bạn|độc giả).{0,20}(?:xem|đọc)|>>+|=>)\s*:?\s`,
  ),
  rule(
    'comment',
    'phần bình luận',
    140,
    String.raw`^[^\p{L}\p{N}]*(?:ý kiến bạn đọc|ý kiến của bạn|ý kiến độc giả|ý kiến\s*\(|bình luận(?: của bạn)?|gửi bình luận|viết bình luận|gửi ý kiến|gửi phản hồi|phản hồi|họ và tên|họ tên|tên của bạn|email của bạn|nội dung bình luận|mã xác nhận|mã bảo mật|mã kiểm tra|nhập mã|captcha|đánh giá bài viết|click để đánh giá|tổng số điểm của bài viết|xếp hạng|bạn cần đăng nhập|chưa có bình luận|hãy là người đầu tiên|leave a (?:reply|comment)|your email address|save my name|this entry was posted|recent posts|recent comments|post navigation)[\s\p{P}\d]*`,
  ),
  rule(
    'menu',
    'thẻ và từ khóa',
    300,
    String.raw`^[^\p{L}\p{N}]*(?:tags?|từ khóa|thẻ|keywords?)\s*(?::|$)`,
  ),
  rule(
    'footer',
    'giấy phép và bản quyền',
    260,
    String.raw`(?:^|[^\p{L}])(?:giấy phép (?:số|hoạt động|thiết lập|xuất bản|báo chí|trang)|giấy phép\s*:|gpxb|gp số|bản quyền (?:thuộc|của|©)|copyright|all rights reserved|ghi rõ nguồn|phát hành lại thông tin|không sao chép)|©`,
  ),
  rule(
    'footer',
    'ban biên tập và cơ quan chủ quản',
    160,
    String.raw`^[^\p{L}\p{N}]*(?:cơ quan chủ quản|cơ quan của|chịu trách nhiệm|(?:phó )?tổng biên tập|trưởng ban biên tập|phó trưởng ban biên tập|thư ký tòa soạn|tòa soạn|trụ sở|thiết kế (?:bởi|và|web)|phát triển bởi|xây dựng (?:và phát triển )?bởi|vận hành bởi|đơn vị (?:thiết kế|phát triển)|designed|developed|powered|phiên bản\s*:|bản quyền)`,
  ),
  rule(
    'footer',
    'tên trang',
    110,
    String.raw`^[^\p{L}\p{N}]*(?:trang thông tin điện tử|trang tin điện tử|cổng thông tin điện tử|website|báo [\p{L}\s]{2,30}điện tử|báo điện tử|tạp chí điện tử)[^.]*$`,
  ),
  rule(
    'footer',
    'địa chỉ liên hệ',
    160,
    String.raw`^(?:số|tầng|lầu)\s*\d[\w/.-]*[^.;:]*,[^.;:]*(?:phường|quận|đường|phố|tp|thành phố|tỉnh|huyện|xã)[^.;:]*\.?$`,
  ),
  rule(
    'footer',
    'địa chỉ liên hệ',
    260,
    String.raw`^[^\p{L}\p{N}]*(?:địa chỉ|điện thoại|đt|tel|phone|hotline|fax|email|e-mail|website|đường dây nóng|liên hệ quảng cáo|liên hệ|văn phòng đại diện|số điện thoại|mọi (?:ý kiến|chi tiết))\s*[:.(]`,
  ),
  rule(
    'footer',
    'địa chỉ liên hệ',
    200,
    String.raw`[\w.+-]{2,40}@[\w-]{2,30}\.[\w.]{2,20}|(?:điện thoại|fax|tel)\s*:\s*[(+\d]`,
  ),
  rule('menu', 'địa chỉ trang', 120, String.raw`^(?:https?:\/\/|www\.)\S+$`),
  rule('menu', 'dấu không có chữ', 40, String.raw`^[^\p{L}\p{N}]+$`),
]

/** «Bộ Công Thương: 54 Hai Bà Trưng, Hoàn Kiếm, Hà Nội»: a house number, then names alone. */
const ADDRESS: BoilerplateRule = {
  ...rule('footer', 'địa chỉ liên hệ', 130, String.raw`^[^:.;]{2,60}:\s*(?:số\s*)?\d{1,4}`),
  typed:
    /:\s*(?:[Ss]ố\s*)?\d{1,4}\p{L}?\s\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)*,\s(?:[^,]{2,40},\s)?\p{Lu}[^,]{2,40}$/u,
}

/** Why a line belongs to the page and not to the article, or null when nothing says so. */
export function boilerplateOf({ text, folded }: SourceLine): BoilerplateRule | null {
  const applies = ({ longest, pattern, typed }: BoilerplateRule) =>
    text.length <= longest && pattern.test(folded) && (typed?.test(text) ?? true)
  return [...RULES, ADDRESS].find(applies) ?? null
}
