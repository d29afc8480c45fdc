'use client'

import { Button, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useRef, useState } from 'react'
import { mergeableSlugs, type MergeTarget } from '../../knowledge/merge/model.ts'
import { mergeWords } from './mergeWords.ts'
import { postJson } from './postJson.ts'
import { RecordPicker } from './RecordPicker.tsx'
import './merge.css'

/** On the edit page of a decision, place or indicator: merges it into another one. */
export function MergeButton() {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo()
  const router = useRouter()
  const say = mergeWords(i18n.language)
  const dialog = useRef<HTMLDialogElement>(null)
  const [target, setTarget] = useState<MergeTarget | null>(null)
  const [problem, setProblem] = useState('')
  const [isWorking, setWorking] = useState(false)
  const of = mergeableSlugs.find((slug) => slug === collectionSlug)
  if (!of || !id || !hasSavePermission) return null

  const merge = async (): Promise<void> => {
    if (!target) return
    setWorking(true)
    const body = { of, from: String(id), into: target.id }
    const answer = await postJson(`${config.routes.api}/merges/run`, body)
    setWorking(false)
    if ('refused' in answer) return setProblem(answer.refused || say('failed'))
    dialog.current?.close()
    router.push(`${config.routes.admin}/collections/${of}/${target.id}`)
  }
  return (
    <>
      <Button buttonStyle="secondary" size="medium" onClick={() => dialog.current?.showModal()}>
        {say('mergeInto')}
      </Button>
      <dialog ref={dialog} className="merge__dialog" aria-labelledby="merge-title">
        <h2 id="merge-title">{say('dialogTitle')}</h2>
        <p>{say('dialogLead')}</p>
        <RecordPicker
          api={config.routes.api}
          of={of}
          not={String(id)}
          label={say('search')}
          say={say}
          onPick={(picked) => {
            setTarget(picked)
            setProblem('')
          }}
        />
        <p role="status">
          {target && (
            <>
              {say('mergeWith')} <strong>{target.name}</strong> {target.hint}
            </>
          )}
        </p>
        <p role="alert" className="merge__problem">
          {problem}
        </p>
        <p className="merge__actions">
          <Button disabled={!target || isWorking} onClick={() => void merge()}>
            {isWorking ? say('working') : say('confirm')}
          </Button>
          <Button buttonStyle="secondary" onClick={() => dialog.current?.close()}>
            {say('cancel')}
          </Button>
        </p>
      </dialog>
    </>
  )
}
