import type { Metadata } from 'next'
import { cache } from 'react'
import { citationsAddress } from '../../../../../site/addresses.ts'
import { CitationsPage } from '../../../../../site/components/CitationsPage.tsx'
import { decisionName } from '../../../../../site/format/decisionName.ts'
import { pageMetadata } from '../../../../../site/pageMetadata.ts'
import { findDocument } from '../../../../../site/reading/findDocument.ts'
import type { SearchParameters } from '../../../../../site/reading/parameters.ts'
import { openVisit } from '../../../openVisit.ts'
import { leaveToWinner } from '../../../leaveToWinner.ts'

interface Properties {
  params: Promise<{ slug: string }>
  searchParams: Promise<SearchParameters>
}

const find = cache(async (slug: string) => findDocument(await openVisit(), 'decisions', slug))

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const decision = await find((await params).slug)
  if (!decision) return {}
  return pageMetadata({
    title: `Mọi chỗ viện dẫn ${decisionName(decision)}`,
    description: `Mọi câu trong kho viện dẫn ${decisionName(decision)}, theo từng cách viết.`,
    address: citationsAddress(decision.slug ?? ''),
    indexed: decision.visibility === 'public',
  })
}

export default async function CitationsRoute({ params, searchParams }: Properties) {
  const { slug } = await params
  const decision = await find(slug)
  if (!decision) return leaveToWinner('decisions', slug)
  return (
    <CitationsPage visit={await openVisit()} decision={decision} parameters={await searchParams} />
  )
}
