import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { targetsAddress } from '../../../../site/addresses.ts'
import { ProgrammePage } from '../../../../site/components/targets/ProgrammePage.tsx'
import { pageMetadata } from '../../../../site/pageMetadata.ts'
import { readProgramme } from '../../../../site/reading/targets.ts'
import { openVisit } from '../../openVisit.ts'

interface Properties {
  params: Promise<{ slug: string }>
}

const read = cache(async (slug: string) => readProgramme(await openVisit(), slug))

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const reading = await read((await params).slug)
  if (!reading) return {}
  const { name, title, slug, visibility } = reading.programme
  return pageMetadata({
    title: `Mục tiêu của ${name}`,
    description: title,
    address: targetsAddress(slug),
    indexed: visibility === 'public',
  })
}

export default async function ProgrammeRoute({ params }: Properties) {
  const reading = await read((await params).slug)
  if (!reading) notFound()
  return <ProgrammePage reading={reading} />
}
