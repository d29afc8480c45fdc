import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  serverExternalPackages: ['natural', 'node-cron'],
  poweredByHeader: false,
  typedRoutes: false,
  // Two root layouts leave unknown addresses without a page of their own.
  experimental: { globalNotFound: true },
}

export default withPayload(config, { devBundleServerPackages: false })
