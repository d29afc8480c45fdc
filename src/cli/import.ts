import { join } from 'node:path'
import { withLock } from '../catalog/withLock.ts'
import { EnvironmentError, readEnvironment } from '../environment.ts'
import { listFiles } from '../ingest/files/listFiles.ts'
import { describeFailure } from './describeFailure.ts'
import { importUsage, readImportArguments, type ImportArguments } from './importArguments.ts'
import { ImportReport } from './importReport.ts'
import { openForCommand } from './openForCommand.ts'
import type { Payload } from 'payload'

/** Signals by which people stop an import, and the exit status they leave. */
const interruptions = { SIGINT: 130, SIGTERM: 143 }

/**
 * The id of the organization that documents are published under.
 * @throws Error when no organization has this slug.
 */
async function findPublisher(payload: Payload, slug: string): Promise<string> {
  const { docs } = await payload.find({
    collection: 'organizations',
    where: { slug: { equals: slug } },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  if (!docs[0]) throw new Error(`Không có cơ quan nào mang đường dẫn «${slug}» (--publisher).`)
  return docs[0].id
}

/** Imports and reports; false when something was refused. */
async function importInto(payload: Payload, { paths, publisher, ...rest }: ImportArguments) {
  const [{ importFiles }, { rereadStale }, { seedVocabulary }] = await Promise.all([
    import('../ingest/importFiles.ts'),
    import('../knowledge/rereadStale.ts'),
    import('../knowledge/vocabulary/seedVocabulary.ts'),
  ])
  await seedVocabulary(payload)
  const owner = publisher === null ? null : await findPublisher(payload, publisher)
  const files = listFiles(paths)
  const report = new ImportReport(files.length)
  const end = () => {
    report.stop()
    console.log(report.summary())
  }
  for (const [signal, code] of Object.entries(interruptions)) {
    process.once(signal, () => {
      end()
      console.log('Đã dừng giữa chừng; chạy lại lệnh để nhập tiếp.')
      process.exit(code)
    })
  }
  try {
    for await (const outcome of importFiles(payload, files, { ...rest, publisher: owner })) {
      report.add(outcome)
    }
  } finally {
    end()
  }
  // What an import that was killed left unread is read now.
  if (!rest.dryRun) await rereadStale(payload)
  return !report.anyRefused
}

/** `npm run import -- PATH…`: brings files and folders into the archive. */
async function run(): Promise<boolean> {
  const wanted = readImportArguments(process.argv.slice(2))
  if (wanted === null) {
    console.log(importUsage)
    return true
  }
  const payload = await openForCommand()
  const { dataDir } = readEnvironment(process.env)
  // Two at once would both miss what the other is just saving, and take it for half-saved.
  const complete = await withLock(
    join(dataDir, 'import'),
    () => importInto(payload, wanted),
    () => console.log('Một lệnh nhập khác đang chạy trên kho này; chờ nó xong…'),
  )
  await payload.destroy()
  return complete
}

run().then(
  (complete) => process.exit(complete ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof EnvironmentError ? error.message : describeFailure(error))
    process.exit(1)
  },
)
