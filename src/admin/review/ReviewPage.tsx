'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import type { QueueChoice, ReviewTables } from './model.ts'
import { Orphans } from './Orphans.tsx'
import { Queue } from './Queue.tsx'
import { reviewWords } from './reviewWords.ts'

export interface ReviewPageProps {
  /** Where the API and the admin are. */
  readonly api: string
  readonly admin: string
  /** False for those who may look only. */
  readonly canReview: boolean
  readonly tables: ReviewTables
  /** What the address asks to see. */
  readonly begin: QueueChoice
}

/** The queue, and beside it the list of what has lost its sentence. */
export function ReviewPage({ begin, ...page }: ReviewPageProps) {
  const { i18n } = useTranslation()
  const say = useMemo(() => reviewWords(i18n.language), [i18n.language])
  const [tab, setTab] = useState<'queueTab' | 'orphanTab'>('queueTab')
  return (
    <>
      {page.canReview && (
        <nav className="review__tabs" aria-label={say('title')}>
          {(['queueTab', 'orphanTab'] as const).map((name) => (
            <button
              key={name}
              type="button"
              {...(tab === name && { 'aria-current': 'page' as const })}
              onClick={() => setTab(name)}
            >
              {say(name)}
            </button>
          ))}
        </nav>
      )}
      {/* The queue stays as it is, with what it is saving, while the other list is looked at. */}
      <div hidden={tab !== 'queueTab'}>
        <Queue {...page} begin={begin} isShown={tab === 'queueTab'} say={say} />
      </div>
      {tab === 'orphanTab' && <Orphans {...page} say={say} />}
    </>
  )
}
