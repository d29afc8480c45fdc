import type { Plugin } from 'payload'
import { rereadEndpoints } from './rereadEndpoints.ts'

/** Payload plugin: analysts follow and decide the runs of the extractor over the whole archive. */
export function rereading(): Plugin {
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      collection.slug === 'rereadings'
        ? { ...collection, endpoints: [...(collection.endpoints || []), ...rereadEndpoints] }
        : collection,
    ),
  })
}
