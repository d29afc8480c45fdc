import { randomUUID } from 'node:crypto'
import type { FieldHook, PayloadRequest, TextField } from 'payload'
import type { documentSlugs } from '../slugs.ts'
import { slugify } from '../slugify.ts'

type Sluggable = (typeof documentSlugs)[number] | 'organizations'
type Place = { collection: Sluggable; id: string | undefined; req: PayloadRequest }

const placeholder = /^ban-nhap-[0-9a-f]{8}$/

/** True when no other record of the collection has this slug, in the trash or not. */
async function isFree(slug: string, { collection, id, req }: Place): Promise<boolean> {
  const same = { slug: { equals: slug } }
  const { totalDocs } = await req.payload.count({
    collection,
    where: id ? { and: [same, { id: { not_equals: id } }] } : same,
    trash: true,
    req,
  })
  return totalDocs === 0
}

/** The slug itself, else with the first free number after it: two reports may bear one title. */
async function freeSlug(wanted: string, place: Place): Promise<string> {
  if (await isFree(wanted, place)) return wanted
  for (let number = 2; number < 10; number++) {
    if (await isFree(`${wanted}-${number}`, place)) return `${wanted}-${number}`
  }
  return `${wanted}-${randomUUID().slice(0, 8)}`
}

/** True when the slug is what the title gave (perhaps with a number), not what a person chose. */
function isDerived(slug: string, title: unknown): boolean {
  const base = typeof title === 'string' ? slugify(title) : ''
  if (base === '' || !slug.startsWith(base)) return false
  return /^(-\d|-[0-9a-f]{8})?$/.test(slug.slice(base.length))
}

/** A page that was ever public keeps its address. */
async function isPublished({ collection, id, req }: Place): Promise<boolean> {
  if (!id || collection === 'organizations' || collection === 'decisions') return Boolean(id)
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    depth: 0,
    trash: true,
    select: { _status: true },
    req,
  })
  return docs[0]?._status === 'published'
}

/**
 * Keeps a given slug, else makes one of the named field. While nobody has published the record, a slug
 * made of the title follows it: the first autosave comes in the middle of the first word. A record
 * without a title gets a random one, so that the unique index never meets two empty values.
 */
function deriveSlug(from: string): FieldHook {
  return async ({ value, data, originalDoc, collection, req }) => {
    const place: Place = {
      collection: collection?.slug as Sluggable,
      id: originalDoc?.id as string | undefined,
      req,
    }
    const given = typeof value === 'string' ? slugify(value) : ''
    const old: unknown = originalDoc?.slug
    const title: unknown = data?.[from] ?? originalDoc?.[from]
    const wanted = typeof title === 'string' ? slugify(title) : ''
    if (given !== '' && !placeholder.test(given)) {
      const follows =
        given === old &&
        isDerived(given, originalDoc?.[from]) &&
        wanted !== '' &&
        !isDerived(given, title) &&
        !(await isPublished(place))
      if (!follows) return given
    }
    if (wanted === '') return given || `ban-nhap-${randomUUID().slice(0, 8)}`
    return freeSlug(wanted, place)
  }
}

/** The last part of a record's address, unique in its collection. */
export function slugField(from: string): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: { vi: 'Đường dẫn', en: 'Slug' },
    unique: true,
    index: true,
    admin: {
      position: 'sidebar',
      description: {
        vi: 'Để trống: lấy từ tiêu đề.',
        en: 'Leave empty to derive it from the title.',
      },
    },
    hooks: { beforeValidate: [deriveSlug(from)] },
  }
}
