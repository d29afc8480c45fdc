import { Fragment, type ReactNode } from 'react'
import { FigureMark } from './FigureMark.tsx'
import { leavesOf, type Leaf } from './leaves.ts'
import { linkTarget } from './linkTarget.ts'
import type { MarkedBody } from './markBody.ts'
import type { BodyNode } from './node.ts'
import { weave, type Run } from './weave.ts'

/** Lexical's bits and what they mean. */
const formats = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
] as const

function Words({ leaf }: { leaf: Leaf }) {
  const lines = leaf.text.split('\n')
  const words = lines.map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ))
  return formats.reduce<ReactNode>(
    (inner, [bit, Tag]) => (leaf.format & bit ? <Tag>{inner}</Tag> : inner),
    words,
  )
}

function RunView({ run: { mark, first, link, leaves } }: { run: Run }) {
  const words = leaves.map((leaf, index) => <Words key={index} leaf={leaf} />)
  const href = link ? linkTarget(link) : null
  const figure = mark?.kind === 'figure' ? mark.id : null
  if (figure) {
    return (
      <FigureMark id={figure} first={first} href={href}>
        {words}
      </FigureMark>
    )
  }
  if (href) return <a href={href}>{words}</a>
  if (mark && mark.kind !== 'figure') {
    return (
      <a href={mark.href} title={mark.title} className={`mention-${mark.kind}`}>
        {words}
      </a>
    )
  }
  return words
}

/** The line of a paragraph, heading, list item or cell, with its mentions woven in. */
export function Line({ nodes, marked }: { nodes: readonly BodyNode[]; marked: MarkedBody }) {
  const passages = weave(leavesOf(nodes, marked.starts), marked.marks, marked.highlight)
  return passages.map(({ highlighted, runs }, index) => {
    const content = runs.map((run, at) => <RunView key={at} run={run} />)
    return highlighted ? (
      <mark key={index} className="sentence">
        {content}
      </mark>
    ) : (
      <Fragment key={index}>{content}</Fragment>
    )
  })
}
