/** The search box; works without script. Two boxes of one page need different ids. */
export function SearchForm({
  id,
  query = '',
  large = false,
}: {
  id: string
  query?: string
  large?: boolean
}) {
  return (
    <form
      action="/tim-kiem"
      method="get"
      role="search"
      aria-label={large ? 'Tìm trong kho' : 'Tìm nhanh'}
      className={large ? 'search large' : 'search'}
    >
      <label htmlFor={id} className="visually-hidden">
        Từ cần tìm
      </label>
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={query}
        maxLength={200}
        placeholder={large ? 'Ví dụ: kinh phí khuyến công Phú Thọ, 1288/QĐ-TTg' : 'Tìm trong kho'}
        autoComplete="off"
      />
      <button type="submit">Tìm</button>
    </form>
  )
}
