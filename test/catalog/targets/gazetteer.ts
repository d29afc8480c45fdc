import { layOutPlaces, type PlaceRecord } from '../../../src/catalog/targets/atlas.ts'

function place(
  id: string,
  level: PlaceRecord['level'],
  rest: Partial<Omit<PlaceRecord, 'id' | 'level'>> = {},
): PlaceRecord {
  const unknown = { parent: null, region: null, validFrom: null, validTo: null, successor: null }
  return { id, level, slug: id, name: id, ...unknown, ...rest }
}

const merged = { validTo: '2025-06-30' }

/** A small country with everything that makes places difficult. */
export const gazetteer: readonly PlaceRecord[] = [
  place('nước', 'country'),
  place('bắc', 'region', { parent: 'nước' }),
  place('nam', 'region', { parent: 'nước' }),
  // Cuts across the two that the programme knows.
  place('ven-biển', 'region', { parent: 'nước' }),
  // Nobody knows what lies in it.
  place('đông', 'region', { parent: 'nước' }),
  place('bắc-ninh', 'province', { parent: 'bắc', successor: 'bắc-ninh-mới', ...merged }),
  place('bắc-giang', 'province', { parent: 'bắc', successor: 'bắc-ninh-mới', ...merged }),
  place('bắc-ninh-mới', 'province', { parent: 'bắc', validFrom: '2025-07-01' }),
  // Taken in by one that kept its name.
  place('hà-tây', 'province', { parent: 'bắc', successor: 'hà-nội', validTo: '2008-07-31' }),
  place('hà-nội', 'province', { parent: 'bắc' }),
  place('phú-thọ', 'province', { parent: 'bắc', region: 'ven-biển' }),
  place('long-an', 'province', { parent: 'nam', region: 'ven-biển' }),
  place('bình-thuận', 'province', { parent: 'nam', successor: 'lâm-đồng-mới', ...merged }),
  place('lâm-đồng', 'province', { parent: 'bắc', successor: 'lâm-đồng-mới', ...merged }),
  // Reaches into two regions.
  place('lâm-đồng-mới', 'province', { parent: 'bắc', validFrom: '2025-07-01' }),
  place('việt-trì', 'district', { parent: 'phú-thọ' }),
  place('tân-an', 'district', { parent: 'long-an' }),
  place('bến-lức', 'district', { parent: 'long-an' }),
]

export const atlas = layOutPlaces(gazetteer)
