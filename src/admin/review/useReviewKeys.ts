'use client'

import { useEffect } from 'react'
import { slugify } from '../../../collections/shared/slugify.ts'

export const keyCommands = [
  ...(['accept', 'reject', 'correct', 'next', 'previous', 'undo', 'open', 'help'] as const),
] as const

export type KeyCommand = (typeof keyCommands)[number]

const commandOf: Readonly<Record<string, KeyCommand>> = {
  a: 'accept',
  r: 'reject',
  c: 'correct',
  e: 'correct',
  j: 'next',
  arrowright: 'next',
  arrowdown: 'next',
  k: 'previous',
  arrowleft: 'previous',
  arrowup: 'previous',
  u: 'undo',
  o: 'open',
  '?': 'help',
}

/** What a key means; a typing program for Vietnamese may have put an accent on the letter. */
export function commandOfKey(key: string): KeyCommand | undefined {
  return commandOf[key.toLowerCase()] ?? (key.length === 1 ? commandOf[slugify(key)] : undefined)
}

/** Fields take letters for themselves; lists and boxes that scroll take arrows. */
const typing = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], dialog'

function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest(typing)) return true
  return key.startsWith('Arrow') && target.closest('[data-takes-arrows]') !== null
}

/** Calls a command for each key that means one, while nobody is typing and no dialog is open. */
export function useReviewKeys(isOn: boolean, run: (command: KeyCommand) => void): void {
  useEffect(() => {
    if (!isOn) return undefined
    const listen = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, isComposing } = event
      if (ctrlKey || metaKey || altKey || isComposing || event.defaultPrevented) return
      if (isTaken(event) || document.querySelector('dialog[open]')) return
      const command = commandOfKey(event.key)
      if (!command) return
      event.preventDefault()
      // A key held down moves through the list, but decides once.
      if (event.repeat && command !== 'next' && command !== 'previous') return
      run(command)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [isOn, run])
}
