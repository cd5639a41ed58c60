'use client'

import { type RefObject, useEffect, useRef } from 'react'

/**
 * A heading that comes into sight when another thing is opened below it, and takes the focus where what was
 * pressed is not shown any more.
 */
export function useInSight(opened: number): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  // the heading follows what is opened, and nothing else
  useEffect(() => {
    const element = heading.current
    if (!element || opened < 0) return
    const { top } = element.getBoundingClientRect()
    if (top < 0 || top > window.innerHeight) element.scrollIntoView?.({ block: 'center' })
    const { activeElement } = document
    const isGone = activeElement === null || activeElement === document.body
    if (isGone || activeElement.checkVisibility?.() === false) {
      element.focus({ preventScroll: true })
    }
  }, [opened])
  return heading
}
