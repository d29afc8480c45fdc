import type { ReactNode } from 'react'
import { PreviewBanner } from './PreviewBanner.tsx'
import { SiteFooter } from './SiteFooter.tsx'
import { SiteHeader } from './SiteHeader.tsx'

/** The document around every page of the site. */
export function PageFrame({
  userName = null,
  preview = false,
  children,
}: {
  /** Who is signed in. */
  userName?: string | null
  preview?: boolean
  children: ReactNode
}) {
  return (
    <html lang="vi">
      <body>
        <a href="#noi-dung" className="skip-link">
          Đến nội dung chính
        </a>
        {preview && <PreviewBanner />}
        <SiteHeader />
        <main id="noi-dung" tabIndex={-1} className="wrap">
          {children}
        </main>
        <SiteFooter userName={userName} />
      </body>
    </html>
  )
}
