import { EXPERIMENTAL_TableFeature, type FeatureProviderServer } from '@payloadcms/richtext-lexical'
import type { Labels } from '../labels.ts'

const sizes: Record<string, Labels> = {
  rows: { vi: 'Số hàng', en: 'Rows' },
  columns: { vi: 'Số cột', en: 'Columns' },
}

/** Payload's tables, whose menus are written in English only, with words in both languages. */
export function tableFeature(): FeatureProviderServer {
  const provider: FeatureProviderServer = EXPERIMENTAL_TableFeature()
  const { feature: original } = provider
  if (typeof original !== 'function') throw new Error('the table feature has another shape')
  return {
    ...provider,
    feature: async (args) => {
      const feature = await original(args)
      return {
        ...feature,
        ClientFeature: '/src/admin/editor/TableFeatureClient.tsx#TableFeatureClient',
        generateSchemaMap: (schemaArgs) => {
          const schemas = feature.generateSchemaMap?.(schemaArgs) ?? new Map()
          for (const { fields } of schemas.values()) {
            for (const field of fields) {
              const label = 'name' in field ? sizes[field.name] : undefined
              if (label) Object.assign(field, { label })
            }
          }
          return schemas
        },
      }
    },
  }
}
