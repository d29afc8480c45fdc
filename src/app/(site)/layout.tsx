import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { readEnvironment } from '../../environment.ts'
import { PageFrame } from '../../site/components/PageFrame.tsx'
import '../../site/styles/fonts.css'
import '../../site/styles/site.css'
import { openVisit } from './openVisit.ts'

const description =
  'Tin tức, báo cáo hội nghị, văn bản và số liệu của chương trình khuyến công; mỗi số liệu đều dẫn về câu văn đã nêu ra nó.'

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(readEnvironment(process.env).siteUrl),
    title: { default: 'Kho Khuyến công', template: '%s – Kho Khuyến công' },
    description,
    openGraph: { siteName: 'Kho Khuyến công', locale: 'vi_VN', type: 'website' },
    alternates: {
      types: { 'application/rss+xml': [{ url: '/rss.xml', title: 'Tin tức khuyến công' }] },
    },
  }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f1' },
    { media: '(prefers-color-scheme: dark)', color: '#11191a' },
  ],
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const { user, preview } = await openVisit()
  return (
    <PageFrame userName={user ? (user.name ?? user.email) : null} preview={preview}>
      {children}
    </PageFrame>
  )
}
