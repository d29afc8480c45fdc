import type { UIFieldServerProps } from 'payload'
import { FigureHistory } from './FigureHistory.tsx'
import { readTables } from './readTables.ts'
import './review.css'

/** The history of a figure on its own page in the admin. */
export async function HistoryField({ id, req }: UIFieldServerProps) {
  if (id === undefined) return null
  const tables = await readTables(req)
  return <FigureHistory api={req.payload.config.routes.api} figure={String(id)} tables={tables} />
}
