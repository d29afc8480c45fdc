'use client'

import { type RefObject, useEffect, useState } from 'react'

/** So wide the field must be for text and panel to stand beside each other, in CSS pixels. */
const enough = 720

/** True when there is room for an element beside the text, by the width of what holds both. */
export function useBeside(element: RefObject<HTMLElement | null>): boolean {
  const [isBeside, setBeside] = useState(false)
  useEffect(() => {
    const holder = element.current?.parentElement
    if (!holder) return undefined
    const observer = new ResizeObserver(() => setBeside(holder.clientWidth >= enough))
    observer.observe(holder)
    return () => observer.disconnect()
  }, [element])
  return isBeside
}
