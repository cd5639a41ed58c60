'use client'

import { type RefObject, useEffect, useRef } from 'react'

/**
 * When another thing is selected, brings its evidence and its mark into view, as far as they are not.
 * Nothing moves on the first paint: a link opens where the browser puts it.
 */
export function useEvidenceInView(root: RefObject<HTMLElement | null>, key: string): void {
  const last = useRef(key)
  useEffect(() => {
    if (key === last.current) return
    last.current = key
    const evidence = root.current?.querySelector('.evidence[data-open]')
    if (!evidence) return
    const covers = getComputedStyle(evidence).position === 'fixed'
    const marks = root.current?.querySelectorAll(`svg [data-key="${CSS.escape(key)}"]`) ?? []
    const mark = [...marks].find((each) => each.getBoundingClientRect().width > 0)
    const target = covers ? mark : evidence
    target?.scrollIntoView({ block: covers ? 'center' : 'nearest' })
  }, [root, key])
}
