import type { PayloadRequest } from 'payload'
import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import { hasRole } from '../../../collections/shared/access/roles.ts'
import { figureAddress } from '../../site/addresses.ts'
import { evidenceWords } from './evidenceWords.ts'
import { formatValue } from './formatValue.ts'
import { nameTables } from './nameTables.ts'
import { optionLabel } from './optionLabel.ts'
import type { EvidenceFigure } from './readEvidence.ts'
import { Sentence } from './Sentence.tsx'
import { markQuote } from './sentenceOf.ts'

interface FigureTableProps {
  readonly req: PayloadRequest
  readonly figures: readonly EvidenceFigure[]
  /** Where the site shows the document; null while it does not. */
  readonly page: { collection: DocumentSlug; slug: string } | null
}

/** The figures of one document in text order, each with its sentence. */
export async function FigureTable({ req, figures, page }: FigureTableProps) {
  const { language } = req.i18n
  const say = evidenceWords(language)
  const names = await nameTables(req, figures)
  const isAnalyst = hasRole(req.user, 'analyst')
  const { admin } = req.payload.config.routes
  return (
    <table className="evidence__table">
      <thead>
        <tr>
          <th scope="col">{say('figure')}</th>
          <th scope="col">{say('period')}</th>
          <th scope="col">{say('indicator')}</th>
          <th scope="col">{say('status')}</th>
          <th scope="col">{say('review')}</th>
          <th scope="col">{say('sentence')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure, index) => (
          <tr key={figure.id ?? index}>
            <th scope="row">
              <strong>{formatValue(figure, names.units, language)}</strong>
              <q>{figure.quote}</q>
            </th>
            <td>{figure.period ?? '—'}</td>
            <td>{names.indicators.get(figure.indicator ?? '') ?? say('unknownIndicator')}</td>
            <td>{optionLabel(req, 'status', figure.status)}</td>
            <td>
              {figure.review ? optionLabel(req, 'review.state', figure.review) : say('unstored')}
              {figure.orphaned && ` (${say('orphaned')})`}
            </td>
            <td>
              <Sentence pieces={markQuote(figure.sentence, figure.quote)} />
              <span className="evidence__links">
                {isAnalyst && figure.id && (
                  <a href={`${admin}/collections/figures/${figure.id}`}>{say('openRecord')}</a>
                )}
                {page && figure.id && !figure.orphaned && (
                  <a href={figureAddress(page, figure.id)}>{say('onSite')}</a>
                )}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
