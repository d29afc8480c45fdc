'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { Names } from './describePart.ts'
import { HistoryList } from './HistoryList.tsx'
import type { ReviewTables } from './model.ts'
import { reviewWords } from './reviewWords.ts'

interface FigureHistoryProps {
  readonly api: string
  readonly figure: string
  readonly tables: ReviewTables
}

/** The history of the figure that is open in the admin; asked for again when it is saved. */
export function FigureHistory({ api, figure, tables }: FigureHistoryProps) {
  const { language } = useTranslation().i18n
  const { savedDocumentData } = useDocumentInfo()
  const names: Names = useMemo(
    () => ({ tables, places: {}, say: reviewWords(language) }),
    [tables, language],
  )
  const savedAt: unknown = savedDocumentData?.['updatedAt']
  return (
    <section className="review" aria-labelledby="figure-history">
      <h3 id="figure-history">{names.say('history')}</h3>
      <HistoryList
        api={api}
        figure={figure}
        version={typeof savedAt === 'string' ? savedAt : ''}
        names={names}
        language={language}
      />
    </section>
  )
}
