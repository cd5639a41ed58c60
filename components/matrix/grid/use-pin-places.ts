'use client'

import { type RefObject, useLayoutEffect } from 'react'
import type { GridModel } from './grid-model'

/**
 * Tells the style sheet where pinned columns and rows stay: as far from the left as the heads and the pinned
 * columns before them are wide, and below the heads of the columns.
 */
export function usePinPlaces(box: RefObject<HTMLElement | null>, model: GridModel, there: boolean) {
  const any = model.rows.pinned + model.columns.pinned > 0
  const shape = `${model.look} ${model.rows.pinned} ${model.columns.pinned} ${model.columns.count}`
  useLayoutEffect(() => {
    const element = box.current
    // where nothing is pinned the browser need not be asked, which would have to lay out the page for it
    if (!element || !there || !any || shape === '') return
    const place = () => {
      const head = element.querySelector('thead')
      element.style.setProperty('--below-heads', `${head?.clientHeight ?? 0}px`)
      let left = element.querySelector<HTMLElement>('.heads .corner')?.offsetWidth ?? 0
      for (const pinned of element.querySelectorAll<HTMLElement>('.heads [data-pin]')) {
        element.style.setProperty(`--pin-${pinned.dataset.pin}`, `${left}px`)
        left += pinned.offsetWidth
      }
    }
    place()
    window.addEventListener('resize', place)
    return () => window.removeEventListener('resize', place)
  }, [box, there, any, shape])
}
