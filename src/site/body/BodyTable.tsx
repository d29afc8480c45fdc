import type { ReactNode } from 'react'
import type { BodyNode } from './node.ts'

type RenderBlocks = (nodes: readonly BodyNode[]) => ReactNode

/** Lexical's bits of a cell that heads its column or its row. */
const headsColumn = 1
const headsRow = 2

function Cell({ cell, render }: { cell: BodyNode; render: RenderBlocks }) {
  const header = cell.headerState ?? 0
  const content = render(cell.children ?? [])
  const spans = {
    ...((cell.colSpan ?? 1) > 1 && { colSpan: cell.colSpan }),
    ...((cell.rowSpan ?? 1) > 1 && { rowSpan: cell.rowSpan }),
  }
  if (header & (headsColumn | headsRow)) {
    return (
      <th scope={header & headsColumn ? 'col' : 'row'} {...spans}>
        {content}
      </th>
    )
  }
  return <td {...spans}>{content}</td>
}

/** A table of a body, which scrolls by itself where the page is too narrow. */
export function BodyTable({ node, render }: { node: BodyNode; render: RenderBlocks }) {
  return (
    <div className="table-scroll" role="region" aria-label="Bảng trong bài" tabIndex={0}>
      <table>
        <tbody>
          {(node.children ?? []).map((row, index) => (
            <tr key={index}>
              {(row.children ?? []).map((cell, at) => (
                <Cell key={at} cell={cell} render={render} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
