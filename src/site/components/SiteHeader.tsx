import { Emblem } from './Emblem.tsx'
import { SearchForm } from './SearchForm.tsx'

/** The site's main parts. */
export const sections = [
  { href: '/tin-tuc', name: 'Tin tức' },
  { href: '/hoi-nghi', name: 'Hội nghị' },
  { href: '/van-ban', name: 'Văn bản' },
  { href: '/so-lieu', name: 'Số liệu' },
  { href: '/muc-tieu', name: 'Mục tiêu' },
  { href: '/dia-danh', name: 'Địa danh' },
] as const

/** The head of every page: name, parts, search. */
export function SiteHeader() {
  return (
    <header className="site-header">
      <div className="wrap">
        <a href="/" className="brand">
          <Emblem />
          <span>
            <strong>Kho Khuyến công</strong>
            <small>Tin tức, hội nghị và số liệu có nguồn</small>
          </span>
        </a>
        <SearchForm id="tim-nhanh" />
        <nav aria-label="Các phần của kho">
          <ul>
            {sections.map(({ href, name }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
