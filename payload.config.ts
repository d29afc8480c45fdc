import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { en } from '@payloadcms/translations/languages/en'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { collections } from './collections/index.ts'
import { folders } from './collections/folders/config.ts'
import { allow } from './collections/shared/access/roles.ts'
import { documentEditor } from './collections/shared/fields/body.ts'
import { tellPublicErrors } from './collections/shared/tellPublicErrors.ts'
import { adminMeta } from './src/admin/adminMeta.ts'
import { conflictBoard } from './src/admin/conflicts/board.ts'
import { conflictEndpoints } from './src/admin/conflicts/conflictEndpoints.ts'
import { inboxPage } from './src/admin/inbox/inboxPage.ts'
import { mergesPage } from './src/admin/merge/mergesPage.ts'
import { panelEndpoints } from './src/admin/panel/panelEndpoints.ts'
import { playground } from './src/admin/playground/playground.ts'
import { rereadingPage } from './src/admin/rereading/rereadingPage.ts'
import { queueEndpoints } from './src/admin/review/queueEndpoints.ts'
import { reviewQueue } from './src/admin/review/reviewQueue.ts'
import { translations } from './src/admin/translations.ts'
import { vietnamese } from './src/admin/vietnamese.ts'
import { withEditorWords } from './src/admin/withEditorWords.ts'
import { catalogChanges } from './src/catalog/catalogChanges.ts'
import { databaseAdapter } from './src/database/adapter.ts'
import { readEnvironment, secretOf } from './src/environment.ts'
import { readBounds } from './src/knowledge/figures/readBounds.ts'
import { knowledge } from './src/knowledge/knowledge.ts'
import { rereading } from './src/knowledge/reread/rereading.ts'

// Next's bundles know `import.meta.url` only.
const root = dirname(fileURLToPath(import.meta.url))
const environment = readEnvironment(process.env)

/** Following relations further than this serves nobody and costs much. */
const maxDepth = 4

const config = buildConfig({
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
  folders,
  maxDepth,
  graphQL: {
    maxComplexity: 400,
    disablePlaygroundInProduction: true,
    disableIntrospectionInProduction: true,
  },
  endpoints: [...queueEndpoints, ...conflictEndpoints, ...panelEndpoints],
  hooks: { afterError: [tellPublicErrors] },
  // In this order: whoever reads of a change finds the figures that came with it.
  plugins: [knowledge(), rereading(), catalogChanges(readBounds)],
  i18n: { supportedLanguages: { vi: vietnamese, en }, fallbackLanguage: 'vi', translations },
  jobs: {
    autoRun: [{ cron: '* * * * *', queue: 'default' }],
    access: { run: allow(), queue: allow(), cancel: allow() },
  },
  sharp,
  telemetry: false,
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'dd/MM/yyyy HH:mm',
    meta: adminMeta,
    components: {
      graphics: {
        Logo: '/src/admin/Logo.tsx#Logo',
        Icon: '/src/admin/Icon.tsx#Icon',
      },
      beforeLogin: ['/src/admin/LoginGreeting.tsx#LoginGreeting'],
      beforeDashboard: ['/src/admin/DashboardGreeting.tsx#DashboardGreeting'],
      afterNavLinks: [
        '/src/admin/inbox/InboxLink.tsx#InboxLink',
        '/src/admin/review/ReviewLink.tsx#ReviewLink',
        '/src/admin/conflicts/ConflictBoardLink.tsx#ConflictBoardLink',
        '/src/admin/rereading/RereadingLink.tsx#RereadingLink',
        '/src/admin/playground/PlaygroundLink.tsx#PlaygroundLink',
      ],
      views: {
        reviewQueue,
        conflictBoard,
        rereadingPage,
        playground,
        inbox: inboxPage,
        merges: mergesPage,
      },
    },
    importMap: {
      baseDir: root,
      importMapFile: resolve(root, 'src/app/(payload)/admin/importMap.js'),
    },
  },
  typescript: { outputFile: resolve(root, 'src/payload-types.ts') },
})

export default config.then(withEditorWords)
