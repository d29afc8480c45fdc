'use client'

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import { AddFigure } from './AddFigure.tsx'
import { mapOf, selectWords } from './editorWords.ts'
import { followSpan } from './followSpan.ts'
import type { EntrySpan, PanelReading } from './model.ts'
import { PanelSections } from './PanelSections.tsx'
import type { PanelSay } from './panelWords.ts'
import { useAbout } from './useAbout.ts'
import { useBeside } from './useBeside.ts'
import { useFolded } from './useFolded.ts'
import { useReading } from './useReading.ts'

interface LivePanelProps {
  readonly editor: LexicalEditor
  readonly collection: DocumentSlug
  /** Null for a document that is not saved yet. */
  readonly id: string | null
  readonly canReview: boolean
  readonly say: PanelSay
}

const kinds = ['figures', 'citations', 'places', 'findings'] as const

function countsOf({ totals }: PanelReading, say: PanelSay): string {
  return kinds.map((kind) => `${say(kind)}: ${totals[kind]}`).join(' · ')
}

/** What is read from the body while it is typed; a click on an entry selects its words. */
export function LivePanel({ editor, collection, id, canReview, say }: LivePanelProps) {
  const { routes } = useConfig().config
  const { data, lastUpdateTime } = useDocumentInfo()
  const panel = useRef<HTMLElement>(null)
  const content = useId()
  const isBeside = useBeside(panel)
  const [isFolded, setFolded] = useFolded(isBeside)
  const [told, setTold] = useState('')
  const about = useAbout(collection, id)
  const version = `${String(data?.['updatedAt'])} ${lastUpdateTime}`
  const { last, problem, isReading, readAgain } = useReading(editor, routes.api, about, version)

  const select = (span: EntrySpan) => {
    const map = mapOf(editor)
    const now = last && followSpan(last.typed.text, map.text, span)
    setTold(now && selectWords(editor, map, now) ? '' : say('moved'))
  }
  const tell = (words: string) => {
    setTold(words)
    readAgain()
  }
  return (
    <aside
      ref={panel}
      className={`live-panel${isBeside ? ' live-panel--beside' : ''}`}
      aria-label={say('title')}
    >
      <div className="live-panel__head">
        <button
          type="button"
          aria-expanded={!isFolded}
          aria-controls={content}
          onClick={() => setFolded(!isFolded)}
        >
          <span aria-hidden="true">{isFolded ? '▸' : '▾'}</span> {say('title')}
        </button>
        <p role="status">{last && countsOf(last.reading, say)}</p>
        <span className="live-panel__reading" aria-hidden="true">
          {isReading && say('reading')}
        </span>
      </div>
      <div id={content} className="live-panel__content" hidden={isFolded}>
        {problem && (
          <p className="live-panel__notice">
            {say(problem)}{' '}
            {problem !== 'tooLong' && (
              <button type="button" onClick={readAgain}>
                {say('retry')}
              </button>
            )}
          </p>
        )}
        <p className="live-panel__told" role="alert">
          {told}
        </p>
        {canReview && last && <AddFigure editor={editor} last={last} onTell={tell} say={say} />}
        {last && (
          <PanelSections
            reading={last.reading}
            isEmpty={last.typed.text === ''}
            canReview={canReview}
            onSelect={select}
            onTell={tell}
            say={say}
          />
        )}
      </div>
    </aside>
  )
}
