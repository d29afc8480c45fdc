import { documentAddress } from '../../addresses.ts'
import { formatDay } from '../../format/formatDay.ts'
import { formatNumber } from '../../format/formatNumber.ts'
import type { Comparison } from '../../reading/compareReports.ts'
import { PageHead } from '../PageHead.tsx'
import { ComparisonForm } from './ComparisonForm.tsx'
import { ComparisonTable } from './ComparisonTable.tsx'

function Chosen({ words, report }: { words: string; report: NonNullable<Comparison['left']> }) {
  const { title, slug, event, publishedOn } = report
  return (
    <p>
      {words}:{' '}
      <a href={documentAddress({ collection: 'conference-reports', slug: slug ?? '' })}>{title}</a>{' '}
      <span className="muted">({formatDay(event?.heldOn ?? publishedOn)})</span>
    </p>
  )
}

/** Two conference reports side by side, their figures aligned by indicator. */
export function ComparisonPage({ comparison }: { comparison: Comparison }) {
  const { asked, left, right, indicators, apart, units } = comparison
  const missing = [
    asked.a && !left && 'báo cáo thứ nhất',
    asked.b && !right && 'báo cáo thứ hai',
  ].filter(Boolean)
  return (
    <>
      <PageHead
        path={[{ href: '/hoi-nghi', name: 'Hội nghị' }]}
        title="So sánh hai báo cáo hội nghị"
      >
        <p className="lead">
          Số liệu xếp theo chỉ tiêu, cùng tính chất, địa bàn và độ dài kỳ. Chỉ tính chênh lệch khi
          mỗi bên có đúng một con số chính xác.
        </p>
      </PageHead>
      <ComparisonForm comparison={comparison} />
      {missing.length > 0 && (
        <p className="notice" role="status">
          Không tìm thấy {missing.join(' và ')}; hãy chọn lại.
        </p>
      )}
      {left && <Chosen words="Báo cáo thứ nhất" report={left} />}
      {right && <Chosen words="Báo cáo thứ hai" report={right} />}
      {left && right && indicators.length === 0 && (
        <p className="empty">Hai báo cáo này không có số liệu nào đã xếp vào chỉ tiêu.</p>
      )}
      {left && right && indicators.length > 0 && (
        <ComparisonTable
          indicators={indicators}
          left={{ slug: left.slug ?? '', title: left.title }}
          right={{ slug: right.slug ?? '', title: right.title }}
          units={units}
        />
      )}
      {apart > 0 && (
        <p className="muted">
          Còn {formatNumber(apart)} số liệu của hai báo cáo chưa xếp vào chỉ tiêu nào nên không có
          trong bảng.
        </p>
      )}
    </>
  )
}
