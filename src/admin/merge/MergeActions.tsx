'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import type { MergeLog, MergePair } from '../../knowledge/merge/model.ts'
import { mergeWords } from './mergeWords.ts'
import { postJson } from './postJson.ts'

/** What can be done with a merge: undo it; finish one that was cut off. */
export function MergeActions({
  id,
  pair,
  state,
}: {
  readonly id: string
  readonly pair: MergePair
  readonly state: MergeLog['state']
}) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const router = useRouter()
  const say = mergeWords(i18n.language)
  const [problem, setProblem] = useState('')
  const [isWorking, setWorking] = useState(false)
  if (state === 'undone') return null

  const send = async (path: string, body: object): Promise<void> => {
    setWorking(true)
    setProblem('')
    const answer = await postJson(`${config.routes.api}/merges/${path}`, body)
    setWorking(false)
    if ('refused' in answer) setProblem(answer.refused || say('failed'))
    else router.refresh()
  }
  const { of, from, into } = pair
  return (
    <div className="merge__actions">
      {state === 'moving' && (
        <Button
          size="small"
          disabled={isWorking}
          onClick={() => void send('run', { of, from, into })}
        >
          {say('finish')}
        </Button>
      )}
      <Button
        size="small"
        buttonStyle="secondary"
        disabled={isWorking}
        onClick={() => void send(`${id}/undo`, {})}
      >
        {isWorking ? say('working') : say('undo')}
      </Button>
      <span role="alert" className="merge__problem">
        {problem}
      </span>
    </div>
  )
}
