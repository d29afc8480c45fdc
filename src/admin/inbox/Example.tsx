import type { ExampleSentence } from './model.ts'

/** A citing sentence with its words marked, and the document it stands in. */
export function Example({
  of: { sentence, at, quote, document },
}: {
  readonly of: ExampleSentence
}) {
  return (
    <blockquote lang="vi">
      {sentence.slice(0, at)}
      <mark>{sentence.slice(at, at + quote.length)}</mark>
      {sentence.slice(at + quote.length)}
      <footer>
        <a href={document.address}>{document.title}</a>
      </footer>
    </blockquote>
  )
}
