import type { ReactNode } from 'react'
import { Sentence } from './Sentence.tsx'
import type { Piece } from './sentenceOf.ts'

interface MentionTableProps {
  readonly heads: readonly string[]
  readonly rows: readonly {
    readonly key: number
    /** One cell for each head but the last, which is the sentence. */
    readonly cells: readonly ReactNode[]
    readonly sentence: readonly Piece[]
  }[]
}

/** Citations or places in text order, each with its sentence. */
export function MentionTable({ heads, rows }: MentionTableProps) {
  return (
    <table className="evidence__table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells, sentence }) => (
          <tr key={key}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={index} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={index}>{cell}</td>
              ),
            )}
            <td>
              <Sentence pieces={sentence} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
