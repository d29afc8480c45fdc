import type { ChangeKind, RereadExample, ShownFigure } from '../../knowledge/reread/model.ts'
import { Sentence } from '../evidence/Sentence.tsx'
import { markQuote } from '../evidence/sentenceOf.ts'
import { type CodeNames, partRows, type PartRow } from './describeFigure.ts'
import type { RereadingWord, Say } from './rereadingWords.ts'

/** What stands over the two sides. */
const heads: Readonly<Record<ChangeKind, readonly [RereadingWord, RereadingWord]>> = {
  gained: ['before', 'after'],
  lost: ['before', 'after'],
  changed: ['before', 'after'],
  orphaned: ['humanSaid', 'after'],
  found: ['humanSaid', 'after'],
  differs: ['humanSaid', 'machineNow'],
}

/** Kinds that an analyst looks at first; the others are opened when wanted. */
const openKinds: readonly ChangeKind[] = ['lost', 'changed', 'orphaned', 'differs']

function Words({ figure }: { readonly figure: ShownFigure }) {
  return (
    <p className="rereading__sentence">
      <Sentence pieces={markQuote(figure.sentence, figure.quote)} />
    </p>
  )
}

/** What one side says, part by part; changed parts stand out. */
function Side({
  head,
  rows,
  side,
  figure,
  absent,
  showsSentence,
  say,
}: {
  readonly head: RereadingWord
  readonly rows: readonly PartRow[]
  readonly side: 'before' | 'after'
  readonly figure: ShownFigure | null
  readonly absent: RereadingWord
  readonly showsSentence: boolean
  readonly say: Say
}) {
  return (
    <div className="rereading__side">
      <h4>{say(head)}</h4>
      {figure === null ? (
        <p>{say(absent)}</p>
      ) : (
        <dl>
          {rows.map(
            (row) =>
              (row[side] !== '' || row.isChanged) && (
                <div key={row.part} className={row.isChanged ? 'rereading__changed' : undefined}>
                  <dt>{say(row.part)}</dt>
                  <dd>{row[side] || '—'}</dd>
                </div>
              ),
          )}
        </dl>
      )}
      {figure && showsSentence && <Words figure={figure} />}
    </div>
  )
}

/** What all examples of a report are shown with. */
interface Surroundings {
  readonly names: CodeNames
  /** Where the admin is. */
  readonly admin: string
  /** Lost figures are gone by now. */
  readonly isApplied: boolean
}

function Example({
  example,
  names,
  admin,
  isApplied,
}: Surroundings & { readonly example: RereadExample }) {
  const { kind, before, after, document, figure, rule } = example
  const { say } = names
  const [left, right] = heads[kind]
  const collections = `${admin}/collections`
  const isSameSentence = before?.sentence === after?.sentence && before?.quote === after?.quote
  const rows = partRows(example, names)
  const sides = { rows, say, showsSentence: !isSameSentence }
  const gone = kind === 'orphaned' ? 'sentenceGone' : 'nothing'
  return (
    <li className="rereading__example">
      <p>
        <a href={`${collections}/${document.collection}/${document.id}`}>{document.title}</a>
        {figure && !(isApplied && kind === 'lost') && (
          <a href={`${collections}/figures/${figure}`}>{say('openFigure')}</a>
        )}
        {rule !== '' && <code>{rule}</code>}
      </p>
      <div className="rereading__sides">
        <Side {...sides} head={left} side="before" figure={before} absent="nothing" />
        <Side {...sides} head={right} side="after" figure={after} absent={gone} />
      </div>
      {after && isSameSentence && <Words figure={after} />}
    </li>
  )
}

/** Examples of one kind of change, each with what was and what would be. */
export function Examples({
  kind,
  examples,
  count,
  ...surroundings
}: Surroundings & {
  readonly kind: ChangeKind
  readonly examples: readonly RereadExample[]
  /** Of all changes of this kind. */
  readonly count: number
}) {
  const { say, language } = surroundings.names
  if (examples.length === 0) return null
  const number = new Intl.NumberFormat(language)
  return (
    <details className="rereading__examples" open={openKinds.includes(kind)}>
      <summary>
        {say(kind)} ({number.format(examples.length)} {say('examplesOf')} / {number.format(count)})
      </summary>
      <ul>
        {examples.map((example, index) => (
          <Example key={index} example={example} {...surroundings} />
        ))}
      </ul>
    </details>
  )
}
