'use client'

import { Button } from '@payloadcms/ui'
import type { SayInbox } from './inboxWords.ts'
import type { Settling } from './useSettling.ts'

/** What was done with an entry, and the way back. */
export function Settled({
  settling,
  say,
}: {
  readonly settling: Settling
  readonly say: SayInbox
}) {
  const { outcome, problem, isWorking, undo } = settling
  return (
    <>
      <p role="status">{isWorking ? say('working') : outcome}</p>
      <p role="alert" className="merge__problem">
        {problem}
      </p>
      {outcome !== null && undo && (
        <Button
          size="small"
          buttonStyle="secondary"
          disabled={isWorking}
          onClick={() => void undo()}
        >
          {say('undo')}
        </Button>
      )}
    </>
  )
}
