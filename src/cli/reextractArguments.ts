import { parseArgs } from 'node:util'

/** What the command line of `npm run reextract` asks for. */
export interface ReextractArguments {
  /** Apply a report that an analyst has approved, and nothing else. */
  readonly apply: boolean
  /** Approve the report and apply it at once. */
  readonly yes: boolean
  readonly json: boolean
}

export const reextractUsage = `Cách dùng: npm run reextract -- [lựa chọn]

  (không lựa chọn)  đọc thử toàn kho bằng bộ đọc hiện tại rồi in báo cáo; chưa ghi gì
  --apply           áp dụng báo cáo đã được chuyên viên duyệt
  --yes             lập báo cáo (nếu chưa có), duyệt và áp dụng ngay
  --json            in kết quả dạng JSON ra đầu ra chuẩn; tiến độ ra đầu ra lỗi
  --help            in hướng dẫn này`

const options = {
  apply: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

/**
 * Reads the arguments; null when only help is wanted.
 * @throws Error with a Vietnamese message for anything that is not understood.
 */
export function readReextractArguments(args: readonly string[]): ReextractArguments | null {
  let values
  try {
    values = parseArgs({ args: [...args], options }).values
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const name = /'([^']+)'/.exec(message)?.[1] ?? message
    throw new Error(`Không có lựa chọn «${name}».\n\n${reextractUsage}`, { cause: error })
  }
  const { help, ...wanted } = values
  return help ? null : wanted
}
