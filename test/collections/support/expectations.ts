import type { CollectionSlug } from 'payload'
import { type Viewer, viewers } from './people.ts'

/** What one viewer may do with the records of one collection; sets are of record labels. */
export interface Rights {
  readonly read: ReadonlySet<string>
  /** What a list of the newest drafts shows. */
  readonly drafts: ReadonlySet<string>
  /** What a list with the trash shows beside `read`. */
  readonly trash: ReadonlySet<string>
  readonly versions: ReadonlySet<string> | 'refused'
  readonly create: boolean
  readonly update: ReadonlySet<string>
  readonly delete: ReadonlySet<string>
}

/**
 * Who may do what. Labels of documents and files: capital letters are those of another province's
 * centre, small letters those of the editor's own. P public and published, I internal and published,
 * D never published, T in the trash, R published with a newer draft, N of no organization. Of figures:
 * D of an unpublished document, X rejected. S belongs to the staff member. «-» is none, «·» does not
 * apply.
 */
const tables: Partial<Record<CollectionSlug, string>> = {
  articles: `
    |           | read            | drafts          | trash | versions          | create | update            | delete            |
    | anonymous | P R p           | P p             | -     | refused           | no     | -                 | -                 |
    | staff     | P R p I i       | P p I i         | -     | refused           | no     | -                 | -                 |
    | editor    | P R p I i d     | P p I i d       | t     | p i d t           | yes    | p i d t           | p i d t           |
    | central   | P R p I i D d   | P R p I i D d   | T t   | P R p I i D d T t | yes    | P R p I i D d T t | P R p I i D d T t |
    | analyst   | P R p I i       | P p I i         | -     | refused           | no     | -                 | -                 |
    | admin     | P R p I i D d   | P R p I i D d   | T t   | P R p I i D d T t | yes    | P R p I i D d T t | P R p I i D d T t |`,
  decisions: `
    |           | read | drafts | trash | versions | create | update | delete |
    | anonymous | P    | ·      | -     | refused  | no     | -      | -      |
    | staff     | P I  | ·      | -     | refused  | no     | -      | -      |
    | editor    | P I  | ·      | -     | refused  | no     | -      | -      |
    | central   | P I  | ·      | -     | refused  | no     | -      | -      |
    | analyst   | P I  | ·      | T     | P I T    | yes    | P I T  | P I T  |
    | admin     | P I  | ·      | T     | P I T    | yes    | P I T  | P I T  |`,
  figures: `
    |           | read        | drafts | trash | versions | create | update      | delete      |
    | anonymous | P p         | ·      | ·     | ·        | no     | -           | -           |
    | staff     | P p I       | ·      | ·     | ·        | no     | -           | -           |
    | editor    | P p I d     | ·      | ·     | ·        | no     | -           | -           |
    | central   | P p I D d X | ·      | ·     | ·        | no     | -           | -           |
    | analyst   | P p I X     | ·      | ·     | ·        | yes    | P p I X     | -           |
    | admin     | P p I D d X | ·      | ·     | ·        | yes    | P p I D d X | P p I D d X |`,
  media: `
    |           | read      | drafts | trash | versions | create | update    | delete    |
    | anonymous | P p N     | ·      | ·     | ·        | no     | -         | -         |
    | staff     | P p N I i | ·      | ·     | ·        | no     | -         | -         |
    | editor    | P p N I i | ·      | ·     | ·        | yes    | p i       | p i       |
    | central   | P p N I i | ·      | ·     | ·        | yes    | P p N I i | P p N I i |
    | analyst   | P p N I i | ·      | ·     | ·        | yes    | N         | N         |
    | admin     | P p N I i | ·      | ·     | ·        | yes    | P p N I i | P p N I i |`,
  places: `
    |           | read | drafts | trash | versions | create | update | delete |
    | anonymous | P    | ·      | ·     | refused  | no     | -      | -      |
    | staff     | P    | ·      | ·     | refused  | no     | -      | -      |
    | editor    | P    | ·      | ·     | refused  | no     | -      | -      |
    | central   | P    | ·      | ·     | refused  | no     | -      | -      |
    | analyst   | P    | ·      | ·     | P        | yes    | P      | P      |
    | admin     | P    | ·      | ·     | P        | yes    | P      | P      |`,
  users: `
    |           | read | drafts | trash | versions | create | update | delete |
    | anonymous | -    | ·      | ·     | ·        | no     | -      | -      |
    | staff     | P    | ·      | ·     | ·        | no     | -      | -      |
    | editor    | P    | ·      | ·     | ·        | no     | -      | -      |
    | central   | P    | ·      | ·     | ·        | no     | -      | -      |
    | analyst   | P    | ·      | ·     | ·        | no     | -      | -      |
    | admin     | P    | ·      | ·     | ·        | yes    | P      | P      |`,
  extractions: `
    |           | read | drafts | trash | versions | create | update | delete |
    | anonymous | -    | ·      | ·     | ·        | no     | -      | -      |
    | staff     | -    | ·      | ·     | ·        | no     | -      | -      |
    | editor    | -    | ·      | ·     | ·        | no     | -      | -      |
    | central   | -    | ·      | ·     | ·        | no     | -      | -      |
    | analyst   | -    | ·      | ·     | ·        | no     | -      | -      |
    | admin     | P    | ·      | ·     | ·        | no     | -      | -      |`,
  settlements: `
    |           | read | drafts | trash | versions | create | update | delete |
    | anonymous | -    | ·      | ·     | ·        | no     | -      | -      |
    | staff     | -    | ·      | ·     | ·        | no     | -      | -      |
    | editor    | -    | ·      | ·     | ·        | no     | -      | -      |
    | central   | -    | ·      | ·     | ·        | no     | -      | -      |
    | analyst   | P    | ·      | ·     | ·        | no     | -      | -      |
    | admin     | P    | ·      | ·     | ·        | no     | -      | -      |`,
  changes: `
    |           | read | drafts | trash | versions | create | update | delete |
    | anonymous | -    | ·      | ·     | ·        | no     | -      | -      |
    | staff     | -    | ·      | ·     | ·        | no     | -      | -      |
    | editor    | -    | ·      | ·     | ·        | no     | -      | -      |
    | central   | -    | ·      | ·     | ·        | no     | -      | -      |
    | analyst   | -    | ·      | ·     | ·        | no     | -      | -      |
    | admin     | -    | ·      | ·     | ·        | no     | -      | -      |`,
  'payload-folders': `
    |           | read | drafts | trash | versions | create | update | delete |
    | anonymous | -    | ·      | ·     | ·        | no     | -      | -      |
    | staff     | P    | ·      | ·     | ·        | no     | -      | -      |
    | editor    | P    | ·      | ·     | ·        | yes    | P      | -      |
    | central   | P    | ·      | ·     | ·        | yes    | P      | -      |
    | analyst   | P    | ·      | ·     | ·        | yes    | P      | -      |
    | admin     | P    | ·      | ·     | ·        | yes    | P      | P      |`,
  // Payload's own: who is editing what, by ids; everybody in the admin takes part.
  'payload-locked-documents': `
    |           | read | drafts | trash | versions | create | update | delete |
    | anonymous | -    | ·      | ·     | ·        | no     | -      | -      |
    | staff     | P    | ·      | ·     | ·        | yes    | P      | P      |
    | editor    | P    | ·      | ·     | ·        | yes    | P      | P      |
    | central   | P    | ·      | ·     | ·        | yes    | P      | P      |
    | analyst   | P    | ·      | ·     | ·        | yes    | P      | P      |
    | admin     | P    | ·      | ·     | ·        | yes    | P      | P      |`,
  'payload-preferences': `
    |           | read | drafts | trash | versions | create | update | delete |
    | anonymous | -    | ·      | ·     | ·        | no     | -      | -      |
    | staff     | S    | ·      | ·     | ·        | yes    | S      | S      |
    | editor    | -    | ·      | ·     | ·        | yes    | -      | -      |
    | central   | -    | ·      | ·     | ·        | yes    | -      | -      |
    | analyst   | -    | ·      | ·     | ·        | yes    | -      | -      |
    | admin     | -    | ·      | ·     | ·        | yes    | -      | -      |`,
}

/** Collections whose rights are those of another one. */
const alike: Partial<Record<CollectionSlug, CollectionSlug>> = {
  'conference-reports': 'articles',
  indicators: 'places',
  units: 'places',
  organizations: 'places',
  merges: 'settlements',
  'citation-choices': 'settlements',
  rereadings: 'settlements',
  'figure-history': 'extractions',
  'payload-jobs': 'changes',
  'payload-kv': 'changes',
}

function labels(cell: string): ReadonlySet<string> {
  return new Set(cell.split(' ').filter((label) => label !== '' && label !== '-' && label !== '·'))
}

function parseRow(line: string): Rights {
  const [, , read, drafts, trash, versions, create, update, remove] = line
    .split('|')
    .map((cell) => cell.trim())
  return {
    read: labels(read ?? ''),
    drafts: labels(drafts ?? ''),
    trash: labels(trash ?? ''),
    versions: versions === 'refused' ? 'refused' : labels(versions ?? ''),
    create: create === 'yes',
    update: labels(update ?? ''),
    delete: labels(remove ?? ''),
  }
}

export const describedCollections = [
  ...Object.keys(tables),
  ...Object.keys(alike),
] as CollectionSlug[]

/** What the table says of a viewer and a collection. */
export function rightsOf(collection: CollectionSlug, viewer: Viewer): Rights {
  const lines = tables[alike[collection] ?? collection]?.trim().split('\n') ?? []
  const line = lines[viewers.indexOf(viewer) + 1]
  if (!line?.includes(viewer)) throw new Error(`no row for ${viewer} in ${collection}`)
  return parseRow(line)
}
