import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { DatedDocumentPage } from '../../../../site/components/DatedDocumentPage.tsx'
import { documentMetadata } from '../../../../site/documentMetadata.ts'
import { findDocument } from '../../../../site/reading/findDocument.ts'
import type { SearchParameters } from '../../../../site/reading/parameters.ts'
import { openVisit } from '../../openVisit.ts'

interface Properties {
  params: Promise<{ slug: string }>
  searchParams: Promise<SearchParameters>
}

const find = cache(async (slug: string) => findDocument(await openVisit(), 'articles', slug))

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const document = await find((await params).slug)
  return document ? documentMetadata('articles', document) : {}
}

export default async function ArticlePage({ params, searchParams }: Properties) {
  const document = await find((await params).slug)
  if (!document) notFound()
  return (
    <DatedDocumentPage
      visit={await openVisit()}
      collection="articles"
      document={document}
      parameters={await searchParams}
    />
  )
}
