'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { translateTableWords } from './tableWords.ts'

/**
 * Payload writes the table menu in English and gives no way to say otherwise, so its words are put
 * right when the menu opens.
 */
export function TableMenuWords() {
  const { i18n } = useTranslation()
  const isEnglish = i18n.language === 'en'
  useEffect(() => {
    if (isEnglish) return undefined
    const observer = new MutationObserver((changes) => {
      for (const added of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(added instanceof HTMLElement)) continue
        for (const words of added.querySelectorAll('.table-action-menu-dropdown .item .text')) {
          const said = words.textContent
          const wanted = translateTableWords(said)
          if (wanted !== said) words.textContent = wanted
        }
      }
    })
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [isEnglish])
  return null
}
