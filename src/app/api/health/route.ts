import config from '@payload-config'
import { getPayload } from 'payload'
import { openCatalog } from '../../../catalog/openCatalog.ts'
import manifest from '../../../../package.json' with { type: 'json' }

export const dynamic = 'force-dynamic'

/** A database that does not answer within this time counts as away, in milliseconds. */
const patience = 3000

function soon<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Hết thời gian chờ.')), patience)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

async function check() {
  const payload = await getPayload({ config })
  await payload.find({ collection: 'changes', limit: 1, pagination: false, depth: 0 })
  const { documents, figures, lagChanges } = await openCatalog(payload).status()
  return { documents, figures, lagChanges }
}

/**
 * Whether the archive can answer, for monitors: 200 with the size of the catalog and how many changes
 * it lags behind, 503 when the database or the catalog does not answer. Says nothing of why: that is in
 * the log.
 */
export async function GET() {
  const { version } = manifest
  const headers = { 'Cache-Control': 'no-store' }
  try {
    const catalog = await soon(check())
    return Response.json({ status: 'ok', version, database: 'ok', catalog }, { headers })
  } catch (error) {
    console.error('Kiểm tra sức khỏe không đạt:', error)
    return Response.json(
      { status: 'error', version, database: 'away', catalog: null },
      { status: 503, headers },
    )
  }
}
