'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import type { PanelSay } from './panelWords.ts'

/** Says that the text must be stored first, and stores it for whoever may: what has drafts is published. */
export function SaveFirst({ say }: { readonly say: PanelSay }) {
  const { submit } = useForm()
  const { id, docConfig, hasPublishPermission, hasSavePermission } = useDocumentInfo()
  const hasDrafts = Boolean(docConfig?.versions && docConfig.versions.drafts)
  const isAllowed = id !== undefined && (hasDrafts ? hasPublishPermission : hasSavePermission)
  const save = () => submit(hasDrafts ? { overrides: { _status: 'published' } } : {})
  return (
    <p className="live-panel__notice" role="alert">
      {say('unsaved')} {say('thenAgain')}{' '}
      {isAllowed && (
        <button type="button" onClick={() => void save()}>
          {say(hasDrafts ? 'publishFirst' : 'saveFirst')}
        </button>
      )}
    </p>
  )
}
