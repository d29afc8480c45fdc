import { createServerFeature } from '@payloadcms/richtext-lexical'

/** The panel beside the body that tells what is read from it while it is typed. */
export const livePanelFeature = createServerFeature({
  key: 'livePanel',
  feature: { ClientFeature: '/src/admin/panel/LivePanelFeatureClient.tsx#LivePanelFeatureClient' },
})
