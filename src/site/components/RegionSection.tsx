import type { Place } from '../../payload-types.ts'
import { placeAddress } from '../addresses.ts'
import type { RegionPlaces } from '../reading/places.ts'

function successorName({ successor }: Place): string | null {
  return successor && typeof successor === 'object' ? successor.name : null
}

/** A region with its provinces of today, and those of before July 2025 folded away. */
export function RegionSection({ group: { region, current, former } }: { group: RegionPlaces }) {
  const id = region?.slug ?? 'vung-khac'
  return (
    <section className="region" aria-labelledby={id}>
      <h2 id={id}>
        {region ? <a href={placeAddress(region.slug)}>{region.name}</a> : 'Chưa xếp vào vùng'}
      </h2>
      <ul className="place-names">
        {current.map(({ id: key, slug, name }) => (
          <li key={key}>
            <a href={placeAddress(slug)}>{name}</a>
          </li>
        ))}
      </ul>
      {former.length > 0 && (
        <details>
          <summary>Tên gọi trước ngày 01/07/2025 ({former.length})</summary>
          <ul className="place-names former">
            {former.map((place) => (
              <li key={place.id}>
                <a href={placeAddress(place.slug)}>{place.name}</a>
                {successorName(place) && (
                  <span className="muted"> nay là {successorName(place)}</span>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
