import type { Metadata } from 'next'
import { cache } from 'react'
import { indicatorAddress } from '../../../../site/addresses.ts'
import { IndicatorPage } from '../../../../site/components/IndicatorPage.tsx'
import { pageMetadata } from '../../../../site/pageMetadata.ts'
import { findIndicator } from '../../../../site/reading/findIndicator.ts'
import type { SearchParameters } from '../../../../site/reading/parameters.ts'
import { leaveToWinner } from '../../leaveToWinner.ts'
import { openVisit } from '../../openVisit.ts'

interface Properties {
  params: Promise<{ code: string }>
  searchParams: Promise<SearchParameters>
}

const find = cache(async (code: string) =>
  findIndicator(await openVisit(), decodeURIComponent(code)),
)

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const indicator = await find((await params).code)
  if (!indicator) return {}
  return pageMetadata({
    title: indicator.name.vi,
    description: indicator.definition ?? `Số liệu «${indicator.name.vi}» và nguồn của từng con số.`,
    address: indicatorAddress(indicator.code),
  })
}

export default async function IndicatorRoute({ params, searchParams }: Properties) {
  const { code } = await params
  const indicator = await find(code)
  if (!indicator) return leaveToWinner('indicators', decodeURIComponent(code))
  return (
    <IndicatorPage
      visit={await openVisit()}
      indicator={indicator}
      parameters={await searchParams}
    />
  )
}
