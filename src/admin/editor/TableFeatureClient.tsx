'use client'

import { TableFeatureClient as PayloadTable } from '@payloadcms/richtext-lexical/client'
import { TableMenuWords } from './TableMenuWords.tsx'

type Provider = ReturnType<typeof PayloadTable>
type Feature = Exclude<Provider['feature'], (...args: never[]) => unknown>

function label({ i18n }: { i18n: { language: string } }): string {
  return i18n.language === 'en' ? 'Table' : 'Bảng'
}

function labelled<Group extends { items: object[] }>(groups: readonly Group[]): Group[] {
  return groups.map((group) => ({
    ...group,
    items: group.items.map((item) => ({ ...item, label })),
  }))
}

/** Payload's tables in the editor, with our words. */
export const TableFeatureClient: typeof PayloadTable = (props) => {
  const provider = PayloadTable(props)
  const feature = provider.feature as Feature
  return {
    ...provider,
    feature: {
      ...feature,
      slashMenu: { groups: labelled(feature.slashMenu?.groups ?? []) },
      toolbarFixed: { groups: labelled(feature.toolbarFixed?.groups ?? []) },
      plugins: [...(feature.plugins ?? []), { Component: TableMenuWords, position: 'normal' }],
    } as Feature,
  }
}
