import type { PlaceMention } from '../../model/mention.ts'
import type { AuditView } from '../auditView.ts'
import type { AuditRule, Finding } from '../finding.ts'
import type { Statement } from '../statement.ts'
import { sayNumber, sayQuote } from '../wording.ts'

/** The words that name areas of each counted level. */
const TYPES: Readonly<Record<string, RegExp>> = {
  province: /^(?:tỉnh|thành phố|tp)$/u,
  district: /^(?:quận|huyện|thị xã|tx|thành phố|tp)$/u,
  commune: /^(?:xã|phường|thị trấn|tt|đặc khu)$/u,
}

/** How much text behind a count is read for its list. */
const REACH = 900

/** A number of provinces, districts or communes against the names listed with it. */
export const listedPlaces: AuditRule = (view) => {
  const placesIn = placesWithin(view.extraction.places)
  return view.statements.flatMap((statement) => check(view, statement, placesIn) ?? [])
}

type PlacesIn = (start: number, end: number) => readonly PlaceMention[]

function check({ text }: AuditView, statement: Statement, placesIn: PlacesIn): Finding | null {
  const { figure, amount, index } = statement
  const types = TYPES[figure.unit]
  if (!types || figure.qualifier !== 'exact' || figure.range) return null
  const end = Math.min(figure.sentence.end, figure.end + REACH)
  const list = LISTS.map((pattern) =>
    pattern.exec(text.slice(figure.end, end).normalize('NFC')),
  ).find((found) => found !== null)?.[1]
  const names = list === undefined ? null : readNames(list, types)
  if (!names || names.length < 2 || names.length === amount.nominal) return null
  const known = placesIn(figure.end, end).filter(({ name, quote }) => names.some((item) => item.includes(name) || item.includes(quote.normalize('NFC')))) // prettier-ignore
  if (figure.unit === 'province' && known.length * 2 < names.length) return null
  return {
    rule: 'listed-places',
    message: `${sayQuote(figure)} nhưng kể tên ${sayNumber(names.length)} (${names.join(', ')}), ${names.length > amount.nominal ? 'thừa' : 'thiếu'} ${sayNumber(Math.abs(names.length - amount.nominal))}.`,
    figures: [index],
    expected: names.length,
    found: amount.nominal,
    tolerance: 0,
    severity: 'high',
  }
}

/** The list in brackets right behind the noun phrase, or behind a colon up to the end. */
const LISTS = [
  /^[^,;:.()\d]{0,80}\(([^()]+)\)/u,
  /^[^,;:.()\d]{0,80}(?:là|gồm|bao gồm)?\s*:\s*([^:()]+?)[.;]?\s*$/u,
]
const OPEN_ENDED =
  /\d|…|\.\.|v\.\s?v|(?:^|[\s,])(?:như|gồm cả|kể cả|trừ|chủ yếu|trong đó|khác|một số|nhất là)(?!\p{L})/iu
const TYPE =
  /^(?:các )?(tỉnh|thành phố|tp|quận|huyện|thị xã|tx|xã|phường|thị trấn|tt|đặc khu)(?=[\s.])\.?\s*/iu
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:-\s*)?\p{Lu}[\p{L}\p{M}'’.-]*){0,5}$/u

const INTRODUCTION = /^\s*(?:bao gồm|gồm|là)\s*:?\s+/iu

/** The names of a plain list of areas of one level; null when it holds anything else. */
function readNames(list: string, types: RegExp): string[] | null {
  if (OPEN_ENDED.test(list)) return null
  const items = list
    .replace(INTRODUCTION, '')
    .split(/[,;]|\svà\s/u)
    .map((item) => item.trim().replace(/\s+/gu, ' '))
  const areas = items.filter((item) => item !== '')
  const isOther = (area: string): boolean => {
    const type = TYPE.exec(area)?.[1]?.toLowerCase()
    return type !== undefined && !types.test(type)
  }
  if (areas.some(isOther)) return null
  const names = areas.map((area) => area.replace(TYPE, ''))
  return names.every((name) => NAME.test(name)) ? names : null
}

/** Finds the places inside ever later stretches of the text. */
function placesWithin(places: readonly PlaceMention[]): PlacesIn {
  let at = 0
  return (start, end) => {
    while (at < places.length && places[at]!.start < start) at++
    let to = at
    while (to < places.length && places[to]!.end <= end) to++
    return places.slice(at, to)
  }
}
