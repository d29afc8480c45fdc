import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { EnvironmentError, readEnvironment, secretOf } from '../../src/environment.ts'

describe('settings', () => {
  it('have defaults for everything', () => {
    expect(readEnvironment({})).toEqual({
      databaseUrl: `file:${resolve('data/kho.db')}`,
      databaseServer: 'mongodb',
      dataDir: resolve('data'),
      mediaDir: resolve('media'),
      host: '127.0.0.1',
      port: 3000,
      siteUrl: 'http://127.0.0.1:3000',
      secret: null,
      smtpUrl: null,
      sampleData: true,
    })
  })

  it('count an empty variable as not set', () => {
    expect(readEnvironment({ PORT: '', SITE_URL: '  ' }).siteUrl).toBe('http://127.0.0.1:3000')
  })

  it('keep the database in the data folder', () => {
    expect(readEnvironment({ DATA_DIR: '/srv/kho' }).databaseUrl).toBe('file:/srv/kho/kho.db')
  })

  it('take the trailing slash off the site’s address', () => {
    expect(readEnvironment({ SITE_URL: 'https://kho.gov.vn/' }).siteUrl).toBe('https://kho.gov.vn')
  })

  const wrong: readonly (readonly [name: string, value: string])[] = [
    ['PORT', '0'],
    ['PORT', '70000'],
    ['PORT', 'ba nghìn'],
    ['DATABASE_URL', 'postgres://may/kho'],
    ['DATABASE_URL', 'mongodb://'],
    ['DATABASE_SERVER', 'oracle'],
    ['SITE_URL', 'kho.gov.vn'],
    ['SMTP_URL', 'http://mail'],
    ['SAMPLE_DATA', 'có'],
    ['PAYLOAD_SECRET', 'ngắn'],
  ]
  it.each(wrong)('refuse %s=%s with a line that names the variable', (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(EnvironmentError)
    expect(() => readEnvironment({ [name]: value })).toThrow(new RegExp(`^Biến môi trường ${name}`))
  })

  it('name every wrong variable, a line each', () => {
    expect(() => readEnvironment({ PORT: 'x', SAMPLE_DATA: 'y' })).toThrow(
      /^Biến môi trường PORT .+\nBiến môi trường SAMPLE_DATA .+$/,
    )
  })

  it('do not repeat secrets in messages', () => {
    expect(() => readEnvironment({ PAYLOAD_SECRET: 'bi-mat' })).not.toThrow(/bi-mat/)
  })
})

describe('the secret', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kho-secret-'))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('is made once and readable by the owner only', () => {
    const environment = readEnvironment({ DATA_DIR: folder })
    const secret = secretOf(environment)
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(secretOf(environment)).toBe(secret)
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(secret)
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
  })

  it('is the given one when there is one', () => {
    const given = 'mot-chuoi-bi-mat-du-dai'
    expect(secretOf(readEnvironment({ PAYLOAD_SECRET: given }))).toBe(given)
  })
})
