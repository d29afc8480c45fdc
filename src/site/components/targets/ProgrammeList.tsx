import { targetsAddress } from '../../addresses.ts'
import { formatDays } from '../../format/formatDay.ts'
import type { ProgrammeEntry } from '../../reading/targets.ts'
import { Badges } from '../Badges.tsx'

/** The decisions that set targets. */
export function ProgrammeList({
  programmes,
}: {
  programmes: readonly (ProgrammeEntry & { readonly targets: number })[]
}) {
  return (
    <ul className="decisions">
      {programmes.map(({ number, slug, name, title, period, targets, visibility }) => (
        <li key={number}>
          <h2>
            <a href={targetsAddress(slug)}>{name}</a> <Badges visibility={visibility} />
          </h2>
          {title && <p>{title}</p>}
          <p className="muted">
            {targets > 0 ? `${targets} mục tiêu` : 'Chưa có mục tiêu bằng con số'}
            {period.end && ` · ${formatDays(period.start, period.end)}`}
          </p>
        </li>
      ))}
    </ul>
  )
}
