import {
  BlockquoteFeature,
  FixedToolbarFeature,
  HeadingFeature,
  LinkFeature,
  UploadFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import { livePanelFeature } from './livePanelFeature.ts'
import { tableFeature } from './tableFeature.ts'

/** The document editor: headings, lists, links, tables, images, quotes, and what is read from it. */
export const documentEditor = lexicalEditor({
  features: ({ defaultFeatures }) => [
    ...defaultFeatures.filter(
      ({ key }) => !['heading', 'link', 'upload', 'blockquote', 'relationship'].includes(key),
    ),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BlockquoteFeature(),
    LinkFeature({ enabledCollections: ['articles', 'conference-reports', 'decisions'] }),
    UploadFeature({ enabledCollections: ['media'] }),
    tableFeature(),
    FixedToolbarFeature(),
    livePanelFeature(),
  ],
})
