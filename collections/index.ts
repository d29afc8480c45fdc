import type { CollectionConfig } from 'payload'
import { articles } from './articles/config.ts'
import { changes } from './changes/config.ts'
import { citationChoices } from './citation-choices/config.ts'
import { conferenceReports } from './conference-reports/config.ts'
import { decisions } from './decisions/config.ts'
import { extractions } from './extractions/config.ts'
import { figureHistory } from './figure-history/config.ts'
import { figures } from './figures/config.ts'
import { indicators } from './indicators/config.ts'
import { media } from './media/config.ts'
import { merges } from './merges/config.ts'
import { organizations } from './organizations/config.ts'
import { places } from './places/config.ts'
import { rereadings } from './rereadings/config.ts'
import { settlements } from './settlements/config.ts'
import { units } from './units/config.ts'
import { refuseRelatedSort } from './shared/refuseRelatedSort.ts'
import { users } from './users/config.ts'

/** What holds for every collection. */
function withHouseRules(collection: CollectionConfig): CollectionConfig {
  const { admin, hooks } = collection
  return {
    ...collection,
    admin: { ...admin, hideAPIURL: true },
    hooks: { ...hooks, beforeOperation: [...(hooks?.beforeOperation ?? []), refuseRelatedSort] },
  }
}

/** Everything the archive stores; uploads go to `mediaDir`. */
export function collections(mediaDir: string): CollectionConfig[] {
  return [
    articles,
    conferenceReports,
    media(mediaDir),
    figures,
    indicators,
    units,
    decisions,
    places,
    organizations,
    users,
    figureHistory,
    settlements,
    merges,
    citationChoices,
    rereadings,
    extractions,
    changes,
  ].map(withHouseRules)
}
