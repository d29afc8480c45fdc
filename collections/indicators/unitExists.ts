import type { TextFieldSingleValidation } from 'payload'
import { say } from '../shared/say.ts'

/** People name a unit of the table; the archive's own data is checked before it is loaded. */
export const unitExists: TextFieldSingleValidation = async (value, { overrideAccess, req }) => {
  if (!value) return req.t('validation:required')
  if (overrideAccess) return true
  const { totalDocs } = await req.payload.count({
    collection: 'units',
    where: { code: { equals: value } },
    req,
  })
  if (totalDocs > 0) return true
  return say(req, {
    vi: `Chưa có đơn vị «${value}» trong bảng đơn vị đo, đếm.`,
    en: `There is no unit «${value}» in the table of units.`,
  })
}
