// Plain JavaScript: Next would compile a TypeScript config anew at each start.
import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  serverExternalPackages: ['natural', 'node-cron'],
  poweredByHeader: false,
  typedRoutes: false,
  // Two root layouts leave unknown addresses without a page of their own.
  experimental: { globalNotFound: true },
}

export default withPayload(config, { devBundleServerPackages: false })
