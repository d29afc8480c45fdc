'use client'

import { ErrorMessage } from '../site/components/ErrorMessage.tsx'
import '../site/styles/fonts.css'
import '../site/styles/site.css'

/** Shown when not even a page's frame could be made: it stands alone. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="vi">
      <head>
        <title>Sự cố – Kho Khuyến công</title>
      </head>
      <body>
        <main className="wrap">
          <ErrorMessage digest={error.digest} />
        </main>
      </body>
    </html>
  )
}
