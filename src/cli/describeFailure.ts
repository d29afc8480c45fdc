import { EnvironmentError } from '../environment.ts'

/** A failure whose message is already written for the person who started the command. */
export class ClearFailure extends Error {
  override name = 'ClearFailure'
}

/** What a person can do about failures that have nothing to do with their documents. */
const known: readonly { readonly sign: RegExp; readonly text: (message: string) => string }[] = [
  {
    sign: /EADDRINUSE/,
    text: (message) =>
      `Cổng đã có chương trình khác dùng (${/[\d.:a-f]*:\d+/.exec(message)?.[0] ?? 'xem PORT'}). ` +
      'Dừng chương trình đó, hoặc chọn cổng khác: PORT=3001 npm start',
  },
  {
    sign: /EADDRNOTAVAIL|ENOTFOUND.*(HOST|getaddrinfo)/,
    text: () => 'Máy này không có địa chỉ đã đặt trong HOST.',
  },
  {
    sign: /cannot connect to MongoDB|MongoServerSelectionError|ECONNREFUSED/i,
    text: () =>
      'Không kết nối được cơ sở dữ liệu MongoDB ở DATABASE_URL. ' +
      'Kiểm tra địa chỉ, cổng, tài khoản và máy chủ có đang chạy không.',
  },
  {
    sign: /SQLITE_READONLY|readonly database/i,
    text: () => 'Tệp cơ sở dữ liệu chỉ cho đọc. Kiểm tra quyền ghi của tệp và thư mục dữ liệu.',
  },
  {
    sign: /SQLITE_FULL|ENOSPC|disk is full/i,
    text: () => 'Ổ đĩa chứa dữ liệu đã đầy. Dọn bớt chỗ rồi chạy lại; dữ liệu đã lưu vẫn nguyên.',
  },
  {
    sign: /SQLITE_CANTOPEN|unable to open database|ConnectionFailed/i,
    text: () => 'Không mở được tệp cơ sở dữ liệu ở DATABASE_URL. Kiểm tra đường dẫn và quyền.',
  },
  {
    sign: /SQLITE_NOTADB|file is not a database|SQLITE_CORRUPT|malformed/i,
    text: () =>
      'Tệp ở DATABASE_URL không phải cơ sở dữ liệu SQLite hoặc đã hỏng. ' +
      'Phục hồi từ bản sao lưu, hoặc đặt DATABASE_URL sang tệp khác.',
  },
]

function messagesOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : messagesOf(error.cause)
  return [error.name, 'code' in error ? error.code : '', error.message, cause].join(' ')
}

/** One Vietnamese line for a failure that ends a command; the error's own words when it is unknown. */
export function describeFailure(error: unknown): string {
  if (error instanceof ClearFailure || error instanceof EnvironmentError) return error.message
  const message = messagesOf(error)
  const match = known.find(({ sign }) => sign.test(message))
  if (match) return match.text(message)
  return error instanceof Error ? error.message : String(error)
}
