/** Where a page stands: the parts above it, each a link. */
export function Breadcrumbs({ path }: { path: readonly { href: string; name: string }[] }) {
  return (
    <nav aria-label="Đường dẫn" className="breadcrumbs">
      <ol>
        <li>
          <a href="/">Trang chủ</a>
        </li>
        {path.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
