import type { PayloadRequest } from 'payload'
import type { EvidenceFigure } from './readEvidence.ts'

/** Names of what figures refer to, by unit code and by indicator id. */
export interface NameTables {
  readonly units: ReadonlyMap<string, string>
  readonly indicators: ReadonlyMap<string, string>
}

function inLanguage(name: { vi: string; en?: string | null }, language: string): string {
  return (language === 'en' ? name.en : null) ?? name.vi
}

/** The names in the reader's language; two queries, however many figures there are. */
export async function nameTables(
  req: PayloadRequest,
  figures: readonly EvidenceFigure[],
): Promise<NameTables> {
  const codes = [...new Set(figures.map(({ unit }) => unit))]
  const ids = [...new Set(figures.flatMap(({ indicator }) => indicator ?? []))]
  const common = { depth: 0, pagination: false, req } as const
  const { language } = req.i18n
  const [units, indicators] = await Promise.all([
    req.payload.find({ collection: 'units', where: { code: { in: codes } }, ...common }),
    req.payload.find({ collection: 'indicators', where: { id: { in: ids } }, ...common }),
  ])
  return {
    units: new Map(units.docs.map(({ code, name }) => [code, inLanguage(name, language)])),
    indicators: new Map(indicators.docs.map(({ id, name }) => [id, inLanguage(name, language)])),
  }
}
