import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'

const databaseServers = ['mongodb', 'ferretdb', 'documentdb', 'cosmosdb'] as const

/** Which MongoDB-compatible server answers behind a `mongodb://` address. */
export type DatabaseServer = (typeof databaseServers)[number]

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'phải là một số từ 1 đến 65535')
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65535, 'phải là một số từ 1 đến 65535')

const databaseUrl = z
  .string()
  .regex(
    /^(file:.+|mongodb:\/\/.+|mongodb\+srv:\/\/.+)$/,
    'phải bắt đầu bằng «file:» (SQLite) hoặc «mongodb://», «mongodb+srv://»',
  )

const httpUrl = z.string().regex(/^https?:\/\/[^\s/]+/, 'phải là địa chỉ http:// hoặc https://')

const variables = z.object({
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_SERVER: z
    .enum(databaseServers, `phải là một trong: ${databaseServers.join(', ')}`)
    .default('mongodb'),
  DATA_DIR: z.string().min(1).default('./data'),
  MEDIA_DIR: z.string().min(1).default('./media'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3000),
  SITE_URL: httpUrl.optional(),
  PAYLOAD_SECRET: z.string().min(16, 'phải dài ít nhất 16 ký tự').optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/.+/, 'phải bắt đầu bằng smtp:// hoặc smtps://')
    .optional(),
  SAMPLE_DATA: z
    .enum(['true', 'false'], 'phải là true hoặc false')
    .default('true')
    .transform((value) => value === 'true'),
})

/** The checked settings of this process; folders are absolute paths. */
export interface Environment {
  readonly databaseUrl: string
  readonly databaseServer: DatabaseServer
  readonly dataDir: string
  readonly mediaDir: string
  readonly host: string
  readonly port: number
  readonly siteUrl: string
  readonly secret: string | null
  readonly smtpUrl: string | null
  readonly sampleData: boolean
}

/** Thrown when settings are wrong; `message` has one Vietnamese line for each wrong variable. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/**
 * Reads and checks the settings; an empty variable counts as not set.
 * @throws EnvironmentError naming every wrong variable, its value and why.
 */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(
    Object.entries(source).map(([name, value]) => [name, value?.trim() || undefined]),
  )
  const parsed = variables.safeParse(given)
  if (!parsed.success) {
    throw new EnvironmentError(
      parsed.error.issues
        .map(({ path, message }) => {
          const name = String(path[0])
          const shown = /SECRET|URL/.test(name) ? '' : ` «${given[name]}»`
          return `Biến môi trường ${name}${shown} sai: ${message}.`
        })
        .join('\n'),
    )
  }
  const values = parsed.data
  const dataDir = resolve(/*turbopackIgnore: true*/ values.DATA_DIR)
  return {
    databaseUrl: values.DATABASE_URL ?? `file:${join(dataDir, 'kho.db')}`,
    databaseServer: values.DATABASE_SERVER,
    dataDir,
    mediaDir: resolve(/*turbopackIgnore: true*/ values.MEDIA_DIR),
    host: values.HOST,
    port: values.PORT,
    siteUrl: (values.SITE_URL ?? `http://${values.HOST}:${values.PORT}`).replace(/\/+$/, ''),
    secret: values.PAYLOAD_SECRET ?? null,
    smtpUrl: values.SMTP_URL ?? null,
    sampleData: values.SAMPLE_DATA,
  }
}

/**
 * Makes a folder and those above it. Node's own recursive way never returns where the system answers
 * «no such entry» below an existing folder, as in /proc.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}

/**
 * The secret that signs sessions: the given one, else one made at first start and kept in the data
 * folder, readable by the owner only.
 */
export function secretOf({ secret, dataDir }: Environment): string {
  if (secret !== null) return secret
  const file = join(dataDir, 'secret')
  if (!existsSync(file)) {
    makeFolder(dataDir)
    try {
      // 'wx': of two processes that start at once, the second takes the first one's secret.
      writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
      chmodSync(file, 0o600)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
  return readFileSync(file, 'utf8').trim()
}
