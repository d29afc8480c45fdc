import type { Endpoint } from 'payload'
import { acceptMany } from './acceptMany.ts'
import { addFigure } from './addFigure.ts'
import { anchorFigure } from './anchorFigure.ts'
import { figureHistory } from './figureHistory.ts'
import { listOrphans } from './listOrphans.ts'
import { answering } from './refusal.ts'
import { reviewFigure } from './reviewFigure.ts'
import { undoReview } from './undoReview.ts'

/** What people do with figures over HTTP, below `/api/figures`; before Payload's own `/:id`. */
export const reviewEndpoints: Endpoint[] = [
  { path: '/review', method: 'post', handler: answering(acceptMany) },
  { path: '/add', method: 'post', handler: answering(addFigure, 201) },
  { path: '/orphans', method: 'get', handler: answering(listOrphans) },
  { path: '/:id/review', method: 'post', handler: answering(reviewFigure) },
  { path: '/:id/undo', method: 'post', handler: answering(undoReview) },
  { path: '/:id/anchor', method: 'post', handler: answering(anchorFigure) },
  { path: '/:id/history', method: 'get', handler: answering(figureHistory) },
]
