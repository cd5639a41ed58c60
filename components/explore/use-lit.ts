'use client'

import { type RefObject, useEffect } from 'react'
import { relation } from '@/lib/view/relates'

/** Marks every node that has to do with the key; the pictures themselves are not drawn again. */
export function useLit(root: RefObject<HTMLElement | null>, key: string | null): void {
  useEffect(() => {
    const nodes = root.current?.querySelectorAll('[data-key]') ?? []
    for (const node of nodes) {
      const how = key ? relation(key, node.getAttribute('data-key') ?? '') : null
      if (how) node.setAttribute('data-lit', how)
      else node.removeAttribute('data-lit')
    }
  })
}
