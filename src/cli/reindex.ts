import { SingleBar } from 'cli-progress'
import { openCatalog } from '../catalog/openCatalog.ts'
import { describeFailure } from './describeFailure.ts'
import { openForCommand } from './openForCommand.ts'

const number = new Intl.NumberFormat('vi')

/** `npm run reindex`: builds the catalog anew while a running server goes on answering from the old one. */
async function reindex(): Promise<void> {
  const payload = await openForCommand()
  const catalog = openCatalog(payload)
  const since = Date.now()
  const bar = process.stdout.isTTY
    ? new SingleBar({
        stream: process.stdout,
        format: '  {bar} {value}/{total} bản ghi, còn {eta_formatted}',
        hideCursor: true,
        clearOnComplete: true,
      })
    : null
  try {
    await catalog.rebuild((done, of) => {
      if (bar?.isActive) bar.update(done)
      else bar?.start(of, done)
    })
  } finally {
    bar?.stop()
  }
  const { documents, figures } = await catalog.status()
  const seconds = new Intl.NumberFormat('vi', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  console.log(
    `Đã dựng lại mục lục tìm kiếm: ${number.format(documents)} tài liệu, ` +
      `${number.format(figures)} số liệu, trong ${seconds.format((Date.now() - since) / 1000)} giây.`,
  )
  catalog.close()
  await payload.destroy()
}

reindex().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(describeFailure(error))
    process.exit(1)
  },
)
