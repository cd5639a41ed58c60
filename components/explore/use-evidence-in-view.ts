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
    const marks = root.current?.querySelectorAll(`svg [data-key="${CSS.escape(key)}"]`) ?? []
    // newer browsers promise the end of a scroll: a promise is nothing that an effect may return
    if (covers(evidence)) hiddenMark([...marks], evidence)?.scrollIntoView({ block: 'center' })
    else evidence.scrollIntoView({ block: 'nearest' })
  }, [root, key])
}

/** Whether the evidence is a sheet that lies over the page. */
function covers(evidence: Element): boolean {
  return ['fixed', 'sticky'].includes(getComputedStyle(evidence).position)
}

/** Of the marks of one thing that nearest to the window's middle, if none is in sight above the sheet. */
function hiddenMark(marks: readonly Element[], sheet: Element): Element | undefined {
  const { top } = sheet.getBoundingClientRect()
  const floor = top > 0 ? Math.min(top, window.innerHeight) : window.innerHeight
  const boxes = marks
    .map((mark) => ({ mark, box: mark.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0)
  if (boxes.some(({ box }) => box.top >= 0 && box.bottom <= floor)) return undefined
  const away = ({ top: from, bottom: to }: DOMRect) => Math.abs((from + to - floor) / 2)
  return boxes.sort((a, b) => away(a.box) - away(b.box))[0]?.mark
}
