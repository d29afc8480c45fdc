import type { Place } from '../../payload-types.ts'
import { statusNames } from '../format/names.ts'
import { placeName } from '../format/placeName.ts'
import type { FigureFilter } from '../reading/figureFilter.ts'
import { isFormer } from '../reading/places.ts'

function PlaceOptions({ label, places }: { label: string; places: readonly Place[] }) {
  if (places.length === 0) return null
  return (
    <optgroup label={label}>
      {places.map((place) => (
        <option key={place.slug} value={place.slug}>
          {placeName(place)}
        </option>
      ))}
    </optgroup>
  )
}

/** Narrows a table of figures by year, place and sense; works without script. */
export function FigureFilterForm({
  address,
  filter,
  places,
}: {
  address: string
  filter: FigureFilter
  places: readonly Place[]
}) {
  const narrowed = filter.year !== undefined || filter.place !== '' || filter.status !== undefined
  const provinces = places.filter(({ level }) => level === 'province')
  return (
    <form action={address} method="get" className="filter" aria-label="Lọc số liệu">
      <p>
        <label htmlFor="nam">Năm</label>
        <input
          id="nam"
          name="nam"
          inputMode="numeric"
          pattern="[0-9]{4}"
          title="Bốn chữ số, ví dụ 2019"
          size={6}
          defaultValue={filter.year}
        />
      </p>
      <p>
        <label htmlFor="dia-ban">Địa bàn</label>
        <select id="dia-ban" name="dia-ban" defaultValue={filter.place}>
          <option value="">Tất cả</option>
          <PlaceOptions
            label="Cả nước và vùng"
            places={places.filter(({ level }) => level !== 'province')}
          />
          <PlaceOptions
            label="Tỉnh, thành phố hiện nay"
            places={provinces.filter((place) => !isFormer(place))}
          />
          <PlaceOptions label="Tên gọi trước đây" places={provinces.filter(isFormer)} />
        </select>
      </p>
      <p>
        <label htmlFor="tinh-chat">Tính chất</label>
        <select id="tinh-chat" name="tinh-chat" defaultValue={filter.status ?? ''}>
          <option value="">Tất cả</option>
          {Object.entries(statusNames).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p>
        <button type="submit">Lọc</button>
        {narrowed && <a href={address}>Bỏ lọc</a>}
      </p>
    </form>
  )
}
