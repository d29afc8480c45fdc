import type { Article, ConferenceReport } from '../../payload-types.ts'
import { placeAddress, withQuery } from '../addresses.ts'
import { readable } from '../reading/findDocument.ts'
import type { Instrument } from '../reading/instruments.ts'
import { CitedInstruments } from './CitedInstruments.tsx'
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
export function DocumentFoot({
  document,
  instruments,
}: {
  document: Article | ConferenceReport
  instruments: readonly Instrument[]
}) {
  const { source, tags } = document
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
  if (!origin && [instruments, places, files, words].every(({ length }) => length === 0))
    return null
  return (
    <footer className="document-foot">
      <h2>Liên quan</h2>
      <Facts
        of={[
          [
            'Văn bản được viện dẫn',
            instruments.length > 0 && (
              <CitedInstruments instruments={instruments} day={document.publishedOn} />
            ),
          ],
          ['Địa danh', places.length > 0 && <Links to={places} />],
          ['Tệp đính kèm', files.length > 0 && <Links to={files} />],
          ['Từ khóa', words.length > 0 && <Links to={words} />],
          ['Nguồn', origin && linkTo(source?.url, origin)],
        ]}
      />
    </footer>
  )
}
