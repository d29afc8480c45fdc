import type { Metadata } from 'next'
import { cache } from 'react'
import { DecisionPage } from '../../../../site/components/DecisionPage.tsx'
import { documentAddress } from '../../../../site/addresses.ts'
import { decisionName } from '../../../../site/format/decisionName.ts'
import { pageMetadata } from '../../../../site/pageMetadata.ts'
import { findDocument } from '../../../../site/reading/findDocument.ts'
import type { SearchParameters } from '../../../../site/reading/parameters.ts'
import { leaveToWinner } from '../../leaveToWinner.ts'
import { openVisit } from '../../openVisit.ts'

interface Properties {
  params: Promise<{ slug: string }>
  searchParams: Promise<SearchParameters>
}

const find = cache(async (slug: string) => findDocument(await openVisit(), 'decisions', slug))

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const decision = await find((await params).slug)
  if (!decision) return {}
  return pageMetadata({
    title: decisionName(decision),
    description: decision.title,
    address: documentAddress({ collection: 'decisions', slug: decision.slug ?? '' }),
    publishedOn: decision.issuedOn,
    indexed: decision.visibility === 'public',
  })
}

export default async function DecisionRoute({ params, searchParams }: Properties) {
  const { slug } = await params
  const decision = await find(slug)
  if (!decision) return leaveToWinner('decisions', slug)
  return (
    <DecisionPage visit={await openVisit()} decision={decision} parameters={await searchParams} />
  )
}
