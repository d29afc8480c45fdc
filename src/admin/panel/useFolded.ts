'use client'

import { useCallback, useSyncExternalStore } from 'react'

const name = 'live-panel'
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function read(): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/**
 * Whether the panel is folded away, as this person has chosen in this browser; before a choice it is
 * open where it stands beside the text.
 */
export function useFolded(isBeside: boolean): readonly [boolean, (isFolded: boolean) => void] {
  const chosen = useSyncExternalStore(subscribe, read, () => null)
  const choose = useCallback((isFolded: boolean) => {
    try {
      localStorage.setItem(name, isFolded ? 'folded' : 'open')
    } catch {
      // A browser that keeps nothing keeps no setting.
    }
    for (const listener of listeners) listener()
  }, [])
  return [chosen === null ? !isBeside : chosen === 'folded', choose]
}
