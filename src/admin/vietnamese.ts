import { vi } from '@payloadcms/translations/languages/vi'
import { translations } from './translations.ts'

/** Vietnamese as the choice of languages names it; that list does not see the config's own words. */
export const vietnamese = {
  ...vi,
  translations: {
    ...vi.translations,
    general: { ...vi.translations.general, ...translations.vi.general },
  },
}
