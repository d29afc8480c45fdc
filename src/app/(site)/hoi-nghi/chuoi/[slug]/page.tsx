import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { seriesAddress } from '../../../../../site/addresses.ts'
import { SeriesPage } from '../../../../../site/components/series/SeriesPage.tsx'
import { pageMetadata } from '../../../../../site/pageMetadata.ts'
import { readSeries } from '../../../../../site/reading/series.ts'
import { openVisit } from '../../../openVisit.ts'

interface Properties {
  params: Promise<{ slug: string }>
}

const read = cache(async (slug: string) => readSeries(await openVisit(), slug))

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const reading = await read((await params).slug)
  if (!reading) return {}
  const { name, key, reports } = reading.series
  return pageMetadata({
    title: name,
    description: `${reports.length} báo cáo của chuỗi hội nghị, theo thứ tự các lần.`,
    address: seriesAddress(key),
  })
}

export default async function SeriesRoute({ params }: Properties) {
  const reading = await read((await params).slug)
  if (!reading) notFound()
  return <SeriesPage reading={reading} />
}
