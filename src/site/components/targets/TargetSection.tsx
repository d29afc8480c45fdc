import type { TargetProgress } from '../../../catalog/targets/model.ts'
import { indicatorAddress, placeAddress } from '../../addresses.ts'
import { formatDays } from '../../format/formatDay.ts'
import { formatNumber } from '../../format/formatNumber.ts'
import { formatQuantity } from '../../format/formatQuantity.ts'
import { elapsedWords, obstacleWords, percentWords, shareWords } from '../../format/targetWords.ts'
import type { UnitNames } from '../../format/unitName.ts'
import { FigureEvidence } from '../FigureEvidence.tsx'
import { Links } from '../Links.tsx'
import { CountedFacts } from './CountedFacts.tsx'
import { CoverageTable } from './CoverageTable.tsx'
import { LeftOutList } from './LeftOutList.tsx'
import { ShareBar } from './ShareBar.tsx'

const ceilings: readonly string[] = ['at_most', 'less_than']

/** What is reached, in words and as a bar, beside the time that has passed. */
function Progress({ target, units }: { target: TargetProgress; units: UnitNames }) {
  const { reached, elapsed, unit, statement, indicator } = target
  const { amount, share, obstacle } = reached
  const low = share?.low ?? share?.high ?? null
  return (
    <div className="target-progress">
      {obstacle && <p className="obstacle">{obstacleWords[obstacle]}</p>}
      {amount && (
        <p>
          {indicator?.aggregate === 'last' ? 'Số mới nhất trong kho: ' : 'Cộng được trong kho: '}
          <strong>{formatQuantity({ ...amount, unit }, units)}</strong>
          {share && `, bằng ${shareWords(share)} mục tiêu`}
          {!share && ceilings.includes(statement.qualifier) && ' (mục tiêu là mức trần)'}.
        </p>
      )}
      {low !== null && <ShareBar share={low} open={share?.high === null} />}
      {elapsed && (
        <>
          <p className="muted">{elapsedWords(elapsed)}.</p>
          <ShareBar share={elapsed.share} className="time" />
        </>
      )}
    </div>
  )
}

function Evidence({ target, units }: { target: TargetProgress; units: UnitNames }) {
  const { reached, unit } = target
  const { facts, coverage, leftOut } = reached
  const name = target.indicator?.name ?? 'mục tiêu'
  if (facts.length === 0 && leftOut.length === 0) return null
  const left = leftOut.reduce((sum, { count }) => sum + count, 0)
  return (
    <details className="target-evidence">
      <summary>
        {formatNumber(facts.length)} số liệu được tính
        {coverage && `, phủ ${percentWords(coverage.total)} địa bàn và thời gian`}
        {left > 0 && `; ${formatNumber(left)} số liệu để ngoài`}
      </summary>
      {facts.length > 0 && (
        <CountedFacts
          facts={facts}
          unit={unit}
          units={units}
          caption={`Số liệu tính cho ${name}`}
        />
      )}
      {coverage && (
        <>
          <h4>Nơi và năm đã có số liệu</h4>
          <CoverageTable coverage={coverage} caption={`Nơi và năm đã có số liệu của ${name}`} />
        </>
      )}
      {leftOut.length > 0 && (
        <>
          <h4>Để ngoài, không cộng</h4>
          <LeftOutList leftOut={leftOut} units={units} />
        </>
      )}
    </details>
  )
}

/** One target: what is aimed at and who says so, what is reached, how that was counted. */
export function TargetSection({ target, units }: { target: TargetProgress; units: UnitNames }) {
  const { key, indicator, statement, unit, places, stated, differing } = target
  const period =
    formatDays(target.periodStart, target.periodEnd) ?? target.periodLabel ?? 'không rõ kỳ'
  const [first] = stated
  return (
    <article className="target" id={key} aria-labelledby={`${key}-ten`}>
      <h3 id={`${key}-ten`}>
        {indicator ? (
          <a href={indicatorAddress(indicator.code)}>{indicator.name}</a>
        ) : (
          (first?.quote ?? 'Mục tiêu khác')
        )}
      </h3>
      <p>
        Mục tiêu: <strong>{formatQuantity({ ...statement, unit }, units)}</strong>,{' '}
        {target.periodLabel ?? period}
        {places.length > 0 ? (
          <>
            , tại{' '}
            <Links
              to={places.map(({ slug, name }) => ({ href: placeAddress(slug), text: name }))}
            />
          </>
        ) : (
          ', cả nước'
        )}
        .
      </p>
      <Progress target={target} units={units} />
      <Evidence target={target} units={units} />
      <details className="target-evidence">
        <summary>
          {stated.length > 0
            ? `${formatNumber(stated.length)} câu văn nêu mục tiêu này`
            : 'Mục tiêu ghi theo bảng chương trình của phần mềm'}
          {differing.length > 0 && `; ${formatNumber(differing.length)} nơi nêu khác`}
        </summary>
        {stated.length === 0 && <p>Kho chưa có câu văn nào nêu mục tiêu này.</p>}
        <ul className="more-evidence">
          {stated.map((row) => (
            <li key={row.id}>
              <FigureEvidence row={row} />
            </li>
          ))}
          {differing.map((row) => (
            <li key={row.id}>
              <span className="disputed">{formatQuantity(row, units)}</span>:{' '}
              <FigureEvidence row={row} />
            </li>
          ))}
        </ul>
      </details>
    </article>
  )
}
