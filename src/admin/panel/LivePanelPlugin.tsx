'use client'

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { hasRole } from '../../../collections/shared/access/roles.ts'
import { documentSlugs } from '../../../collections/shared/slugs.ts'
import type { User } from '../../payload-types.ts'
import { LivePanel } from './LivePanel.tsx'
import { PanelBoundary } from './PanelBoundary.tsx'
import { panelWords } from './panelWords.ts'
import './panel.css'

/** The panel, in the body of documents, for people who write or review them. */
export function LivePanelPlugin() {
  const [editor] = useLexicalComposerContext()
  const { fieldProps } = useEditorConfigContext()
  const { id, collectionSlug } = useDocumentInfo()
  const { user } = useAuth<User>()
  const say = panelWords(useTranslation().i18n.language)
  const collection = documentSlugs.find((slug) => slug === collectionSlug)
  const person = user ? { ...user, collection: 'users' as const } : null
  if (!collection || fieldProps.path !== 'body' || !hasRole(person, 'editor', 'analyst'))
    return null
  return (
    <PanelBoundary instead={say('broken')}>
      <LivePanel
        editor={editor}
        collection={collection}
        id={id === undefined ? null : String(id)}
        canReview={hasRole(person, 'analyst')}
        say={say}
      />
    </PanelBoundary>
  )
}
