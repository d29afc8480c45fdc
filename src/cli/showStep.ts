import type { ShowStep } from '../jobs/prepareArchive.ts'
import { withProgress } from './progress.mjs'

/** A step with its counter: «Tài liệu mẫu 7/12». */
export const showStep: ShowStep = (label, work) => {
  let counted = ''
  return withProgress(
    label,
    () => work((done, total) => (counted = `${done}/${total}`)),
    () => counted,
  )
}
