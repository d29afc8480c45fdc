import type { Coverage, YearCover } from '../../../catalog/targets/model.ts'
import { placeAddress } from '../../addresses.ts'
import { percentWords } from '../../format/targetWords.ts'
import { Links } from '../Links.tsx'

const signs: Readonly<Record<YearCover, readonly [sign: string, words: string]>> = {
  full: ['●', 'cả năm'],
  part: ['◐', 'một phần năm'],
  none: ['·', 'chưa có'],
}

/** More rows than this say little more than the shares do. */
const mostRows = 70

/** Which places and years the counted numbers are from. */
export function CoverageTable({ coverage, caption }: { coverage: Coverage; caption: string }) {
  const { years, shares, rows } = coverage
  const more = rows.length - mostRows
  return (
    <>
      <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
        <table className="coverage">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Nơi có số liệu</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, mostRows).map((row) => (
              <tr key={row.places.map(({ slug }) => slug).join(' ')}>
                <th scope="row">
                  {row.places.length > 0 ? (
                    <Links
                      to={row.places.map(({ slug, name }) => ({
                        href: placeAddress(slug),
                        text: name,
                      }))}
                    />
                  ) : (
                    'Cả nước'
                  )}
                </th>
                {row.years.map((cover, at) => (
                  <td key={years[at]} className={cover}>
                    <span aria-hidden="true">{signs[cover][0]}</span>
                    <span className="visually-hidden">{signs[cover][1]}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Phần đã có</th>
              {shares.map((share, at) => (
                <td key={years[at]}>{percentWords(share)}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="muted">
        ● cả năm · ◐ một phần năm · «·» chưa có. «Phần đã có» tính theo số tỉnh và số ngày.
        {more > 0 && ` Còn ${more} nơi nữa.`}
      </p>
    </>
  )
}
