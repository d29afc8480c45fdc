import type { Metadata } from 'next'
import { NotFoundMessage } from '../site/components/NotFoundMessage.tsx'
import { PageFrame } from '../site/components/PageFrame.tsx'
import '../site/styles/fonts.css'
import '../site/styles/site.css'

export const metadata: Metadata = { title: 'Không tìm thấy trang – Kho Khuyến công' }

/** Every address that no route answers; made without a layout, for there are two. */
export default function GlobalNotFound() {
  return (
    <PageFrame>
      <NotFoundMessage />
    </PageFrame>
  )
}
