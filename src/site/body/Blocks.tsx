import { BodyTable } from './BodyTable.tsx'
import { Line } from './Line.tsx'
import type { MarkedBody } from './markBody.ts'
import type { BodyNode } from './node.ts'
import { Picture } from './Picture.tsx'

interface Context {
  marked: MarkedBody
  /** The level at which each heading is shown. */
  levels: ReadonlyMap<BodyNode, number>
}

/** Blocks one after the other. */
export function Blocks({ nodes, ...context }: Context & { nodes: readonly BodyNode[] }) {
  return nodes.map((node, index) => <Block key={index} node={node} {...context} />)
}

function ListItem({ node, ...context }: Context & { node: BodyNode }) {
  const children = node.children ?? []
  return (
    <li>
      {node.checked !== undefined && (node.checked ? '☑ ' : '☐ ')}
      <Line nodes={children.filter(({ type }) => type !== 'list')} marked={context.marked} />
      <Blocks nodes={children.filter(({ type }) => type === 'list')} {...context} />
    </li>
  )
}

function List({ node, ...context }: Context & { node: BodyNode }) {
  const items = (node.children ?? []).map((item, index) => (
    <ListItem key={index} node={item} {...context} />
  ))
  return node.tag === 'ol' ? <ol start={node.start ?? 1}>{items}</ol> : <ul>{items}</ul>
}

/** A paragraph, heading, list, quote, table, picture or rule. */
function Block({ node, ...context }: Context & { node: BodyNode }) {
  const line = <Line nodes={node.children ?? []} marked={context.marked} />
  switch (node.type) {
    case 'heading': {
      const Heading = `h${context.levels.get(node) ?? 2}` as 'h2' | 'h3' | 'h4'
      return <Heading>{line}</Heading>
    }
    case 'list':
      return <List node={node} {...context} />
    case 'quote':
      return <blockquote>{line}</blockquote>
    case 'table':
      return <BodyTable node={node} render={(nodes) => <Blocks nodes={nodes} {...context} />} />
    case 'upload':
      return <Picture media={node.value} />
    case 'horizontalrule':
      return <hr />
    default:
      return node.children?.length ? <p>{line}</p> : null
  }
}
