import type { ChangeKind, RereadExample, ShownFigure } from '../../knowledge/reread/model.ts'
import { Sentence } from '../evidence/Sentence.tsx'
import { markQuote } from '../evidence/sentenceOf.ts'
import { type CodeNames, partRows } from './describeFigure.ts'
import type { RereadingWord } from './rereadingWords.ts'

/** What stands over the two sides. */
const heads: Readonly<Record<ChangeKind, readonly [RereadingWord, RereadingWord]>> = {
  gained: ['before', 'after'],
  lost: ['before', 'after'],
  changed: ['before', 'after'],
  orphaned: ['humanSaid', 'after'],
  found: ['humanSaid', 'after'],
  differs: ['humanSaid', 'machineNow'],
}

function Words({ figure }: { readonly figure: ShownFigure }) {
  return <Sentence pieces={markQuote(figure.sentence, figure.quote)} />
}

function Example({
  example,
  names,
  admin,
}: {
  readonly example: RereadExample
  readonly names: CodeNames
  readonly admin: string
}) {
  const { kind, before, after, document, figure, rule } = example
  const { say } = names
  const [left, right] = heads[kind]
  const absent = say(kind === 'orphaned' ? 'sentenceGone' : 'nothing')
  const collections = `${admin}/collections`
  const isSameSentence = before?.sentence === after?.sentence && before?.quote === after?.quote
  return (
    <li className="rereading__example">
      <p>
        <a href={`${collections}/${document.collection}/${document.id}`}>{document.title}</a>
        {figure && <a href={`${collections}/figures/${figure}`}>{say('openFigure')}</a>}
        <code>{rule}</code>
      </p>
      <table className="evidence__table">
        <thead>
          <tr>
            <td />
            <th scope="col">{say(left)}</th>
            <th scope="col">{say(right)}</th>
          </tr>
        </thead>
        <tbody>
          {partRows(example, names).map((row) => (
            <tr key={row.part} {...(row.isChanged && { className: 'rereading__changed' })}>
              <th scope="row">{say(row.part)}</th>
              <td>{before ? row.before || '—' : '—'}</td>
              <td>{after ? row.after || '—' : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {before && after && isSameSentence ? (
        <p className="rereading__sentence">
          <Words figure={after} />
        </p>
      ) : (
        <div className="rereading__sides">
          <p className="rereading__sentence">{before ? <Words figure={before} /> : absent}</p>
          <p className="rereading__sentence">{after ? <Words figure={after} /> : absent}</p>
        </div>
      )}
    </li>
  )
}

/** Examples of one kind of change, each with what was and what would be. */
export function Examples({
  kind,
  examples,
  count,
  names,
  admin,
}: {
  readonly kind: ChangeKind
  readonly examples: readonly RereadExample[]
  /** Of all changes of this kind. */
  readonly count: number
  readonly names: CodeNames
  readonly admin: string
}) {
  const { say, language } = names
  if (examples.length === 0) return null
  const number = new Intl.NumberFormat(language)
  return (
    <details className="rereading__examples" open={kind !== 'gained' || count <= 20}>
      <summary>
        {say(kind)} ({number.format(examples.length)} {say('examplesOf')} / {number.format(count)})
      </summary>
      <ul>
        {examples.map((example, index) => (
          <Example key={index} example={example} names={names} admin={admin} />
        ))}
      </ul>
    </details>
  )
}
