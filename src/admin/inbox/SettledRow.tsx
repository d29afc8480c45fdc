'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { inboxWords } from './inboxWords.ts'
import type { SettledEntry } from './readSettled.ts'
import { Settled } from './Settled.tsx'
import { useSettling } from './useSettling.ts'

/** Something that was rejected or chosen, and the way back. */
export function SettledRow({
  entry,
  kind,
}: {
  readonly entry: SettledEntry
  readonly kind: 'rejected' | 'chosen'
}) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const say = inboxWords(i18n.language)
  const settling = useSettling(config.routes.api, say)
  const path =
    kind === 'rejected' ? `/decisions/${entry.id}/restore` : `/citation-choices/${entry.id}/forget`
  return (
    <li>
      <strong>{entry.name}</strong>
      {kind === 'chosen' && <> → {entry.decision ?? say('noCitation')}</>}
      <Settled settling={settling} say={say} />
      {settling.outcome === null && (
        <Button
          size="small"
          buttonStyle="secondary"
          disabled={settling.isWorking}
          onClick={() => void settling.settle(path, {}, say('undone'))}
        >
          {say(kind === 'rejected' ? 'restore' : 'forget')}
        </Button>
      )}
    </li>
  )
}
