import { SearchForm } from './SearchForm.tsx'
import { sections } from './SiteHeader.tsx'

/** What to do when there is nothing at an address. */
export function NotFoundMessage() {
  return (
    <div className="message">
      <h1>Không tìm thấy trang</h1>
      <p className="lead">
        Địa chỉ này không có, đã được đổi, hoặc tài liệu chỉ dành cho người đã đăng nhập. Hãy tìm
        bằng vài từ trong tiêu đề, hoặc bắt đầu từ một trong các mục dưới đây.
      </p>
      <SearchForm id="tim-trong-kho" large />
      <ul className="place-names">
        {sections.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
