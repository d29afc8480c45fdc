'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { LivePanelPlugin } from './LivePanelPlugin.tsx'

/** Puts the panel beside the editor. */
export const LivePanelFeatureClient = createClientFeature({
  plugins: [{ Component: LivePanelPlugin, position: 'belowContainer' }],
})
