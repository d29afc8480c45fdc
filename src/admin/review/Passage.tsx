import { Fragment } from 'react'
import type { PassagePiece } from './model.ts'

/** The paragraph around a figure with its sentence set off and its words marked. */
export function Passage({ pieces }: { pieces: readonly PassagePiece[] }) {
  return (
    <blockquote className="review__passage" lang="vi">
      {pieces.map(({ kind, text }, index) => {
        if (kind === 'quote') return <mark key={index}>{text}</mark>
        if (kind === 'sentence') return <strong key={index}>{text}</strong>
        return <Fragment key={index}>{text}</Fragment>
      })}
    </blockquote>
  )
}
