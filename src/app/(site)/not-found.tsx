import type { Metadata } from 'next'
import { NotFoundMessage } from '../../site/components/NotFoundMessage.tsx'

export const metadata: Metadata = { title: 'Không tìm thấy trang' }

export default function NotFound() {
  return <NotFoundMessage />
}
