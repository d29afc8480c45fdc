import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  serverExternalPackages: ['natural', 'node-cron'],
  poweredByHeader: false,
  typedRoutes: false,
}

export default withPayload(config, { devBundleServerPackages: false })
