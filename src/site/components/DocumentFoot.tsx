import type { Article, ConferenceReport } from '../../payload-types.ts'
import { documentAddress, placeAddress, withQuery } from '../addresses.ts'
import { readable } from '../reading/findDocument.ts'
import { Facts } from './Facts.tsx'
import { Links } from './Links.tsx'

function linkTo(url: string | null | undefined, name: string) {
  return url && /^https?:\/\//i.test(url) ? (
    <a href={url} rel="noopener">
      {name}
    </a>
  ) : (
    name
  )
}

/** Where a document comes from and what it leads to: source, instruments, places, files, tags. */
export function DocumentFoot({ document }: { document: Article | ConferenceReport }) {
  const { source, tags } = document
  const cited = readable(document.cites).map(({ slug, number }) => ({
    href: documentAddress({ collection: 'decisions', slug: slug ?? '' }),
    text: number,
  }))
  const places = readable(document.places).map(({ slug, name }) => ({
    href: placeAddress(slug),
    text: name,
  }))
  const files = readable(document.attachments).flatMap(({ url, filename, caption }) =>
    url ? [{ href: url, text: caption ?? filename ?? 'Tệp' }] : [],
  )
  const words = (tags ?? []).map((tag) => ({
    href: withQuery('/tim-kiem', { q: tag }),
    text: tag,
  }))
  const origin = source?.name ?? source?.url
  if (!origin && [cited, places, files, words].every(({ length }) => length === 0)) return null
  return (
    <footer className="document-foot">
      <h2>Liên quan</h2>
      <Facts
        of={[
          ['Văn bản được viện dẫn', cited.length > 0 && <Links to={cited} />],
          ['Địa danh', places.length > 0 && <Links to={places} />],
          ['Tệp đính kèm', files.length > 0 && <Links to={files} />],
          ['Từ khóa', words.length > 0 && <Links to={words} />],
          ['Nguồn', origin && linkTo(source?.url, origin)],
        ]}
      />
    </footer>
  )
}
