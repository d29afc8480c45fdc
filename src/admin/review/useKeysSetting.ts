'use client'

import { useCallback, useSyncExternalStore } from 'react'

const name = 'review-keys'
const off = 'off'
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function read(): boolean {
  try {
    return localStorage.getItem(name) !== off
  } catch {
    return true
  }
}

/** Whether single keys act, as this person has chosen in this browser. */
export function useKeysSetting(): [boolean, (hasKeys: boolean) => void] {
  const hasKeys = useSyncExternalStore(subscribe, read, () => true)
  const set = useCallback((wanted: boolean) => {
    try {
      if (wanted) localStorage.removeItem(name)
      else localStorage.setItem(name, off)
    } catch {
      // A browser that keeps nothing keeps no setting.
    }
    for (const listener of listeners) listener()
  }, [])
  return [hasKeys, set]
}
