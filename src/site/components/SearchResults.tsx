import { documentAddress } from '../addresses.ts'
import { formatNumber } from '../format/formatNumber.ts'
import { documentKinds } from '../format/names.ts'
import type { Visit } from '../reading/visit.ts'
import { Badges } from './Badges.tsx'
import { Day } from './Day.tsx'
import { Pager } from './Pager.tsx'
import { Segments } from './Segments.tsx'

const hitsAtOnce = 10

function NothingFound({ query }: { query: string }) {
  return (
    <div className="empty">
      <p>Không tìm thấy tài liệu nào có «{query}». Bạn có thể:</p>
      <ul>
        <li>bớt từ, hoặc dùng từ ngắn hơn;</li>
        <li>kiểm tra lại số văn bản, ví dụ 1881/QĐ-TTg;</li>
        <li>
          xem theo <a href="/so-lieu">chỉ tiêu</a>, <a href="/dia-danh">địa danh</a> hoặc{' '}
          <a href="/van-ban">văn bản</a>.
        </li>
      </ul>
    </div>
  )
}

/** What a search found: title, where and when, and the passage with the words marked. */
export async function SearchResults({
  visit,
  query,
  page,
}: {
  visit: Visit
  query: string
  page: number
}) {
  const { total, hits } = await visit.catalog.search({
    text: query,
    audience: visit.audience,
    page,
    pageSize: hitsAtOnce,
  })
  return (
    <section aria-label="Kết quả">
      <p role="status">
        {total > 0
          ? `Có ${formatNumber(total)} tài liệu có «${query}».`
          : `Không có tài liệu nào có «${query}».`}
      </p>
      {total === 0 && <NothingFound query={query} />}
      <ol className="entries hits">
        {hits.map((hit) => (
          <li key={`${hit.collection}:${hit.id}`}>
            <article className="entry">
              <p className="entry-meta">
                <Day of={hit.publishedOn} />
                <span>{documentKinds[hit.collection]}</span>
                <Badges visibility={hit.visibility} />
              </p>
              <h2>
                <a href={documentAddress(hit)}>
                  <Segments of={hit.title} />
                </a>
              </h2>
              <p className="entry-summary">
                <Segments of={hit.snippet} />
              </p>
            </article>
          </li>
        ))}
      </ol>
      <Pager
        address="/tim-kiem"
        query={{ q: query }}
        page={page}
        pages={Math.ceil(total / hitsAtOnce)}
      />
    </section>
  )
}
