import type { Metadata } from 'next'
import { cache } from 'react'
import { placeAddress } from '../../../../site/addresses.ts'
import { PlacePage } from '../../../../site/components/PlacePage.tsx'
import { placeName } from '../../../../site/format/placeName.ts'
import { pageMetadata } from '../../../../site/pageMetadata.ts'
import { pageOf, type SearchParameters } from '../../../../site/reading/parameters.ts'
import { findPlace } from '../../../../site/reading/places.ts'
import { leaveToWinner } from '../../leaveToWinner.ts'
import { openVisit } from '../../openVisit.ts'

interface Properties {
  params: Promise<{ slug: string }>
  searchParams: Promise<SearchParameters>
}

const find = cache(async (slug: string) => findPlace(await openVisit(), slug))

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const place = await find((await params).slug)
  if (!place) return {}
  return pageMetadata({
    title: placeName(place),
    description: `Tài liệu và số liệu khuyến công về ${place.name}.`,
    address: placeAddress(place.slug),
  })
}

export default async function PlaceRoute({ params, searchParams }: Properties) {
  const { slug } = await params
  const place = await find(slug)
  if (!place) return leaveToWinner('places', slug)
  return <PlacePage visit={await openVisit()} place={place} page={pageOf(await searchParams)} />
}
