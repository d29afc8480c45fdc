import type { Endpoint } from 'payload'
import { answering } from '../../knowledge/review/refusal.ts'
import { reopen, settle } from './settle.ts'

/** What analysts decide on the conflict board; `:key` is the conflict's. */
export const conflictEndpoints: Endpoint[] = [
  { path: '/conflicts/:key/settle', method: 'post', handler: answering(settle, 201) },
  { path: '/conflicts/:key/reopen', method: 'post', handler: answering(reopen) },
]
