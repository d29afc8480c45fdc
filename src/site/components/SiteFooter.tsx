import { sections } from './SiteHeader.tsx'

/** The foot of every page: what this is, where else to go, and the way in for staff. */
export function SiteFooter({ userName }: { userName: string | null }) {
  return (
    <footer className="site-footer">
      <div className="wrap">
        <p>
          <strong>Kho Khuyến công</strong> lưu giữ tin tức, báo cáo hội nghị và văn bản của chương
          trình khuyến công; mỗi số liệu đều dẫn về câu văn đã nêu ra nó.
        </p>
        <nav aria-label="Cuối trang">
          <ul>
            {sections.map(({ href, name }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
            <li>
              <a href="/rss.xml">Tin qua RSS</a>
            </li>
            <li>
              <a href="/admin">{userName ? `Trang quản trị (${userName})` : 'Đăng nhập'}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
