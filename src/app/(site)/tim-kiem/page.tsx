import type { Metadata } from 'next'
import { PageHead } from '../../../site/components/PageHead.tsx'
import { SearchForm } from '../../../site/components/SearchForm.tsx'
import { SearchResults } from '../../../site/components/SearchResults.tsx'
import { pageMetadata } from '../../../site/pageMetadata.ts'
import { pageOf, wordsOf, type SearchParameters } from '../../../site/reading/parameters.ts'
import { openVisit } from '../openVisit.ts'

interface Properties {
  searchParams: Promise<SearchParameters>
}

export async function generateMetadata({ searchParams }: Properties): Promise<Metadata> {
  const query = wordsOf(await searchParams, 'q')
  const title = query ? `Tìm «${query}»` : 'Tìm kiếm'
  return pageMetadata({ title, address: '/tim-kiem', indexed: false })
}

export default async function SearchPage({ searchParams }: Properties) {
  const parameters = await searchParams
  const query = wordsOf(parameters, 'q')
  return (
    <>
      <PageHead title="Tìm kiếm" />
      <SearchForm id="tim-trong-kho" query={query} large />
      {query ? (
        <SearchResults visit={await openVisit()} query={query} page={pageOf(parameters)} />
      ) : (
        <p className="lead">
          Gõ có dấu hay không dấu đều được: «khuyen cong» và «khuyến công» cho cùng kết quả. Có thể
          tìm theo số văn bản, tên địa phương hay một con số.
        </p>
      )}
    </>
  )
}
