import { Blocks } from './Blocks.tsx'
import { headingLevels } from './headingLevels.ts'
import type { MarkedBody } from './markBody.ts'
import { bodyNodes } from './node.ts'

/** A document's text as its author wrote it, with what was read in it woven in. */
export function Body({ body, marked }: { body: unknown; marked: MarkedBody }) {
  const nodes = bodyNodes(body)
  return (
    <div className="prose">
      <Blocks nodes={nodes} marked={marked} levels={headingLevels(nodes)} />
    </div>
  )
}
