import type { PayloadRequest } from 'payload'
import { heldStatement } from '../../knowledge/findings/toFigure.ts'
import type { UnsavedReading } from '../../knowledge/preview/readUnsaved.ts'
import { recordNames } from '../../knowledge/review/recordNames.ts'
import type { StoredFigure } from '../../knowledge/figures/figureRecord.ts'
import type { Statement } from '../../knowledge/review/model.ts'
import type { CurrentExtractor } from '../../knowledge/vocabulary/extractorFor.ts'
import { optionLabel } from '../evidence/optionLabel.ts'
import { groupMentions } from './groupMentions.ts'
import { mostEntries, type PanelFigure, type PanelReading } from './model.ts'
import { panelWords } from './panelWords.ts'
import type { SeenFigure } from './readTyped.ts'
import { sayStatement, type StatementNames } from './sayStatement.ts'

function namesOf({ vocabulary }: CurrentExtractor, req: PayloadRequest): StatementNames {
  const inLanguage = ({ name }: { readonly name: { vi: string; en: string } }) =>
    (req.i18n.language === 'en' && name.en) || name.vi
  return {
    units: new Map(vocabulary.units.map((unit) => [unit.code, unit.name.vi])),
    indicators: new Map(vocabulary.indicators.map((one) => [one.code, inLanguage(one)])),
    places: new Map(vocabulary.places.map(({ slug, name }) => [slug, name])),
    status: (status) => optionLabel(req, 'status', status),
    say: panelWords(req.i18n.language),
  }
}

/** What figures say: the machine's reading until a person has spoken. */
async function statementsOf(
  req: PayloadRequest,
  figures: readonly StoredFigure[],
): Promise<(figure: StoredFigure) => Statement> {
  const spoken = figures.filter(({ state, record }) => state !== 'pending' || !record.extracted)
  const names = await recordNames(
    req.payload,
    spoken.map(({ record }) => record),
    req,
  )
  return (figure) => heldStatement(figure, names)
}

function stateOf({ state, record }: StoredFigure, isStored: boolean): PanelFigure['state'] {
  if (!isStored) return 'new'
  return record.extracted === null && state !== 'rejected' ? 'added' : state
}

/** Says in words what saving would make of a text. */
export async function describeEntries(
  req: PayloadRequest,
  { figures, gone, findings, mentions }: UnsavedReading,
  stored: readonly SeenFigure[],
  current: CurrentExtractor,
): Promise<Omit<PanelReading, 'isSaved'>> {
  const names = namesOf(current, req)
  const { say } = names
  const listed = figures.slice(0, mostEntries)
  const statementOf = await statementsOf(req, [...listed, ...gone])
  const written = new Map(stored.map(({ id, updatedAt }) => [id, updatedAt]))
  const citations = groupMentions(mentions.citations, ({ number, quote }) => number ?? quote)
  const places = groupMentions(mentions.places, ({ name }) => name)
  return {
    figures: listed.map((figure): PanelFigure => {
      const { id, record } = figure
      const { start, end, quote } = record
      const updatedAt = written.get(id)
      return {
        key: id,
        spans: [[start ?? 0, end ?? 0]],
        quote,
        ...sayStatement(statementOf(figure), names),
        state: stateOf(figure, updatedAt !== undefined),
        stored: updatedAt === undefined ? null : { id, updatedAt },
      }
    }),
    citations: citations.slice(0, mostEntries).map(({ first, ...group }) => ({
      ...group,
      details: [
        ...(first.pinpoint ? [first.pinpoint] : []),
        ...(first.number === null ? [say('openCitation')] : []),
        ...(first.number !== null && first.decision === null ? [say('unknownDecision')] : []),
      ],
    })),
    places: places.slice(0, mostEntries).map(({ first, ...group }) => ({
      ...group,
      details: first.place === null ? [say('unknownPlace')] : [],
    })),
    findings: findings.slice(0, mostEntries).map(({ key, severity, message, figures: keys }) => ({
      key,
      severity,
      message,
      figures: keys,
    })),
    totals: {
      figures: figures.length,
      citations: citations.length,
      places: places.length,
      findings: findings.length,
    },
    gone: gone.map((figure) => sayStatement(statementOf(figure), names).label),
  }
}
