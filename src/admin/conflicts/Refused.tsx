'use client'

import { useRouter } from 'next/navigation.js'
import type { Say } from './conflictWords.ts'
import type { Outcome } from './useDecision.ts'

/** Says why a decision was not taken over; where others changed something, with the way to see it. */
export function Refused({ outcome, say }: { outcome: Outcome; say: Say }) {
  const router = useRouter()
  return (
    <div role="alert">
      {outcome.state === 'refused' && (
        <p className="conflicts__problem">
          {outcome.message ?? say('failed')}{' '}
          {outcome.isStale && (
            <button type="button" onClick={() => router.refresh()}>
              {say('reload')}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
