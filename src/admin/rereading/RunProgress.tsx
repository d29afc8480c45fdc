'use client'

import { useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useState, useTransition } from 'react'
import type { RereadProgress } from '../../knowledge/reread/rereadEndpoints.ts'
import { rereadingWords } from './rereadingWords.ts'

/** How long after an answer the server is asked again, in milliseconds. */
const askEvery = 1500

async function ask(endpoint: string): Promise<RereadProgress | null> {
  const answer = await fetch(`${endpoint}/progress`, { credentials: 'include' })
  if (!answer.ok) throw new Error(String(answer.status))
  return ((await answer.json()) as { run: RereadProgress | null }).run
}

/** How far a run is; the page shows what came of it once it goes over into another state. */
export function RunProgress({
  endpoint,
  run,
}: {
  readonly endpoint: string
  readonly run: Pick<RereadProgress, 'id' | 'state' | 'done' | 'of'>
}) {
  const { i18n } = useTranslation()
  const router = useRouter()
  const say = rereadingWords(i18n.language)
  const [now, setNow] = useState(run)
  const [isLost, setIsLost] = useState(false)
  const [isRefreshing, startRefreshing] = useTransition()

  useEffect(() => {
    // A page that is on its way must not be asked for again and again.
    if (isRefreshing) return undefined
    let isOver = false
    let timer = setTimeout(look, askEvery)
    function look() {
      ask(endpoint)
        .then((next) => {
          setIsLost(false)
          if (next?.id === run.id && next.state === run.state) setNow(next)
          else startRefreshing(() => router.refresh())
        })
        .catch(() => setIsLost(true))
        .finally(() => {
          if (!isOver) timer = setTimeout(look, askEvery)
        })
    }
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [endpoint, isRefreshing, router, run.id, run.state])

  const number = new Intl.NumberFormat(i18n.language)
  return (
    <div className="rereading__progress">
      <label htmlFor="rereading-progress">
        {say(run.state)}: {number.format(now.done)}/{number.format(now.of)} {say('documents')}
      </label>
      <progress id="rereading-progress" max={Math.max(now.of, 1)} value={now.done} />
      <p>{say('inBackground')}</p>
      <p role="status">{isLost && say('unreachable')}</p>
      <noscript>
        <a href="">{say('reload')}</a>
      </noscript>
    </div>
  )
}
