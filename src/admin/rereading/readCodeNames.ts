import type { PayloadRequest } from 'payload'
import type { RereadRun } from '../../knowledge/reread/model.ts'
import { optionLabel } from '../evidence/optionLabel.ts'
import type { CodeNames } from './describeFigure.ts'
import { rereadingWords } from './rereadingWords.ts'

function inLanguage(name: { vi: string; en?: string | null }, language: string): string {
  return (language === 'en' ? name.en : null) ?? name.vi
}

/** The names of the units and indicators that a report speaks of; two queries, however long it is. */
export async function readCodeNames(
  req: PayloadRequest,
  { counts, examples }: Pick<RereadRun, 'counts' | 'examples'>,
  language: string,
): Promise<CodeNames> {
  const shown = examples
    .flatMap(({ before, after }) => [before, after])
    .filter((one) => one !== null)
  const units = [...new Set(shown.flatMap(({ unit, per }) => [unit, per ?? unit]))]
  const codes = [...Object.keys(counts.indicators), ...shown.flatMap((one) => one.indicator ?? [])]
  const common = { depth: 0, pagination: false, req } as const
  const [unitRows, indicatorRows] = await Promise.all([
    req.payload.find({ collection: 'units', where: { code: { in: units } }, ...common }),
    req.payload.find({
      collection: 'indicators',
      where: { code: { in: [...new Set(codes)] } },
      ...common,
    }),
  ])
  return {
    language,
    say: rereadingWords(language),
    units: new Map(unitRows.docs.map(({ code, name }) => [code, inLanguage(name, language)])),
    indicators: new Map(
      indicatorRows.docs.map(({ code, name }) => [code, inLanguage(name, language)]),
    ),
    optionLabel: (field, value) => optionLabel(req, field, value),
  }
}
