import { parseArgs } from 'node:util'

/** What the command line of `npm run import` asks for. */
export interface ImportArguments {
  readonly paths: readonly string[]
  readonly dryRun: boolean
  readonly draft: boolean
  readonly visibility: 'public' | 'internal'
  /** Slug of an organization. */
  readonly publisher: string | null
}

export const importUsage = `Cách dùng: npm run import -- ĐƯỜNG_DẪN… [lựa chọn]

  ĐƯỜNG_DẪN          tệp .txt, .html, .htm hoặc thư mục (đọc cả các thư mục con)
  --dry-run          chỉ cho biết sẽ nhập những gì, không ghi
  --draft            để ở dạng bản nháp, chưa đăng
  --internal         chỉ người có tài khoản mới xem được
  --publisher SLUG   cơ quan đăng, ghi bằng đường dẫn của cơ quan trong kho
  --help             in hướng dẫn này`

const options = {
  'dry-run': { type: 'boolean', default: false },
  draft: { type: 'boolean', default: false },
  internal: { type: 'boolean', default: false },
  publisher: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const name = /'(--?[\w-]+)/.exec(message)?.[1]
  const missing = error instanceof Error && /argument missing|ambiguous/.test(error.message)
  return missing
    ? `Lựa chọn ${name ?? ''} cần một giá trị.`
    : `Không có lựa chọn ${name ?? message}; nếu đó là tên tệp, hãy viết ./${name ?? ''}`
}

/**
 * Reads the arguments; null when only help is wanted.
 * @throws Error with a Vietnamese message for anything that is not understood.
 */
export function readImportArguments(args: readonly string[]): ImportArguments | null {
  let parsed
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new Error(`${explain(error)}\n\n${importUsage}`, { cause: error })
  }
  const { values, positionals } = parsed
  if (values.help) return null
  if (positionals.length === 0) throw new Error(`Chưa nêu tệp hay thư mục.\n\n${importUsage}`)
  return {
    paths: positionals,
    dryRun: values['dry-run'],
    draft: values.draft,
    visibility: values.internal ? 'internal' : 'public',
    publisher: values.publisher ?? null,
  }
}
