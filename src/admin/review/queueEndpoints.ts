import type { Endpoint } from 'payload'
import { answering } from '../../knowledge/review/refusal.ts'
import { queuePath } from './model.ts'
import { readQueue } from './readQueue.ts'

/** What the review queue's page reads; what it changes goes to the figures' own endpoints. */
export const queueEndpoints: Endpoint[] = [
  { path: queuePath, method: 'get', handler: answering(readQueue) },
]
