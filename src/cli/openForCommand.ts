import type { Payload, SanitizedConfig } from 'payload'
import { readEnvironment } from '../environment.ts'
import { checkFolder } from './checkFolder.ts'

/** A migration that fails ends the process inside Payload. */
function sayWhy(): void {
  console.error(
    'Không cập nhật được cấu trúc cơ sở dữ liệu ở DATABASE_URL; xem chi tiết: npm start',
  )
}

/**
 * Opens the archive for a command that runs beside the server or without one: the same database and
 * schema, no clock, and none of a server's log lines between the command's own.
 * @throws EnvironmentError for wrong settings, Error when the folder or the database does not open.
 */
export async function openForCommand(): Promise<Payload> {
  checkFolder('DATA_DIR', readEnvironment(process.env).dataDir)
  // The adapter brings the schema up to date in production only.
  Object.assign(process.env, { NODE_ENV: 'production' })
  const [{ default: config }, { getPayload }] = await Promise.all([
    import('../../payload.config.ts'),
    import('payload'),
  ])
  // The failure itself is thrown; its log line would only say it twice.
  const logger = { options: { level: 'fatal' } } as SanitizedConfig['logger']
  process.once('exit', sayWhy)
  try {
    const payload = await getPayload({ config: { ...(await config), logger } })
    payload.logger.level = 'error'
    return payload
  } finally {
    process.off('exit', sayWhy)
  }
}
