import type { Metadata } from 'next'
import { DecisionList } from '../../site/components/DecisionList.tsx'
import { DocumentList } from '../../site/components/DocumentList.tsx'
import { HomeSection } from '../../site/components/HomeSection.tsx'
import { KeyIndicators } from '../../site/components/KeyIndicators.tsx'
import { SearchForm } from '../../site/components/SearchForm.tsx'
import { formatNumber } from '../../site/format/formatNumber.ts'
import { readHome } from '../../site/reading/homePage.ts'
import { openVisit } from './openVisit.ts'

export const metadata: Metadata = { alternates: { canonical: '/' } }

export default async function HomePage() {
  const { articles, reports, decisions, keyIndicators, units, figures } = await readHome(
    await openVisit(),
  )
  const sizes = [
    [articles.totalDocs, 'tin tức'],
    [reports.totalDocs, 'báo cáo hội nghị'],
    [decisions.totalDocs, 'văn bản'],
    [figures, 'số liệu có nguồn'],
  ] as const
  return (
    <>
      <section className="hero">
        <h1>Mỗi con số khuyến công, một câu văn làm chứng</h1>
        <p className="lead">
          Kho lưu tin tức, báo cáo hội nghị và văn bản của chương trình khuyến công. Từng số liệu,
          văn bản và địa danh trong đó đều được ghi lại và dẫn về đúng câu đã nêu ra.
        </p>
        <SearchForm id="tim-trong-kho" large />
        <p className="sizes">
          {sizes.map(([count, name]) => (
            <span key={name}>
              <strong>{formatNumber(count)}</strong> {name}
            </span>
          ))}
        </p>
      </section>
      <HomeSection
        id="chi-tieu"
        title="Chỉ tiêu chính"
        href="/so-lieu"
        empty={keyIndicators.length === 0}
      >
        <KeyIndicators indicators={keyIndicators} units={units} />
      </HomeSection>
      <div className="columns">
        <div>
          <HomeSection
            id="tin-moi"
            title="Tin mới"
            href="/tin-tuc"
            empty={articles.totalDocs === 0}
          >
            <DocumentList entries={articles.docs} collection="articles" heading="h3" />
          </HomeSection>
          <HomeSection
            id="van-ban-moi"
            title="Văn bản"
            href="/van-ban"
            empty={decisions.totalDocs === 0}
          >
            <DecisionList decisions={decisions.docs} />
          </HomeSection>
        </div>
        <HomeSection
          id="hoi-nghi-moi"
          title="Hội nghị"
          href="/hoi-nghi"
          empty={reports.totalDocs === 0}
        >
          <DocumentList entries={reports.docs} collection="conference-reports" heading="h3" />
        </HomeSection>
      </div>
    </>
  )
}
