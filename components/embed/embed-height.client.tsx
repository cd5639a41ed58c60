'use client'

import { useEffect, useRef } from 'react'

/** What the page around the frame is told: how high the frame must be to show all of its content. */
export type HeightMessage = { type: 'outcrop:height'; height: number; address: string }

/**
 * Tells the page around the frame its height, at first and on each change. Any site may be that page, and
 * height and address are nothing that it does not know.
 */
export function EmbedHeight() {
  const mark = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const content = mark.current?.closest('main')
    if (!content || window.parent === window) return
    const tell = () => {
      const height = Math.ceil(content.getBoundingClientRect().height)
      const address = window.location.href
      const message: HeightMessage = { type: 'outcrop:height', height, address }
      window.parent.postMessage(message, '*')
    }
    const observer = new ResizeObserver(tell)
    observer.observe(content)
    return () => observer.disconnect()
  }, [])
  return <span ref={mark} hidden />
}
