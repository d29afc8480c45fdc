import { targetsAddress } from '../../addresses.ts'
import { formatDays } from '../../format/formatDay.ts'
import { formatNumber } from '../../format/formatNumber.ts'
import type { ProgrammeEntry } from '../../reading/targets.ts'
import { Badges } from '../Badges.tsx'

function countWords(figures: number, known: number): string {
  if (figures > 0) return `${formatNumber(figures)} câu văn nêu mục tiêu`
  return known > 0 ? `${known} mục tiêu theo bảng chương trình` : 'Chưa có mục tiêu bằng con số'
}

/** The decisions that set targets. */
export function ProgrammeList({
  programmes,
}: {
  programmes: readonly (ProgrammeEntry & { readonly figures: number })[]
}) {
  return (
    <ul className="decisions">
      {programmes.map(({ number, slug, name, title, period, figures, known, visibility }) => (
        <li key={number}>
          <h2>
            <a href={targetsAddress(slug)}>{name}</a> <Badges visibility={visibility} />
          </h2>
          {title && <p>{title}</p>}
          <p className="muted">
            {countWords(figures, known?.targets.length ?? 0)}
            {period.end && ` · ${formatDays(period.start, period.end)}`}
          </p>
        </li>
      ))}
    </ul>
  )
}
