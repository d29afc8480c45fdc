import type { Endpoint } from 'payload'
import { answering } from '../../knowledge/review/refusal.ts'
import { panelPath } from './model.ts'
import { readChoice } from './readChoice.ts'
import { readTyped } from './readTyped.ts'

/** What the panel beside the body asks; what it changes goes to the figures' own endpoints. */
export const panelEndpoints: Endpoint[] = [
  { path: panelPath, method: 'post', handler: answering(readTyped) },
  { path: `${panelPath}/choice`, method: 'post', handler: answering(readChoice) },
]
