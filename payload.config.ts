import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import { resolve } from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { collections } from './collections/index.ts'
import { documentEditor } from './collections/shared/fields/body.ts'
import { databaseAdapter } from './src/database/adapter.ts'
import { readEnvironment, secretOf } from './src/environment.ts'

const root = import.meta.dirname
const environment = readEnvironment(process.env)

export default buildConfig({
  secret: secretOf(environment),
  serverURL: environment.siteUrl,
  csrf: [environment.siteUrl],
  db: databaseAdapter(environment),
  editor: documentEditor,
  collections: collections(environment.mediaDir),
  ...(environment.smtpUrl && {
    email: nodemailerAdapter({
      defaultFromAddress: `kho@${new URL(environment.siteUrl).hostname}`,
      defaultFromName: 'Kho Khuyến công',
      skipVerify: true,
      transportOptions: environment.smtpUrl,
    }),
  }),
  i18n: { supportedLanguages: { vi, en }, fallbackLanguage: 'vi' },
  jobs: { autoRun: [{ cron: '* * * * *', queue: 'default' }] },
  sharp,
  telemetry: false,
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'dd/MM/yyyy HH:mm',
    importMap: {
      baseDir: root,
      importMapFile: resolve(root, 'src/app/(payload)/admin/importMap.js'),
    },
  },
  typescript: { outputFile: resolve(root, 'src/payload-types.ts') },
})
