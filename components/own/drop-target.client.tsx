'use client'

import { useEffect } from 'react'
import { SAID } from './said-key'

const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true

/**
 * Takes a picture or a dataset that is dropped anywhere on any page; what opens it is loaded by then. What
 * is to be said after the move to another page is said here too.
 */
export function DropTarget() {
  useEffect(() => {
    const root = document.documentElement
    const over = (event: DragEvent) => {
      if (!holdsFile(event)) return
      event.preventDefault()
      root.dataset.dropping = ''
    }
    const end = () => delete root.dataset.dropping
    const leave = (event: DragEvent) => event.relatedTarget === null && end()
    const drop = (event: DragEvent) => {
      end()
      if (!holdsFile(event)) return
      event.preventDefault()
      const files = [...(event.dataTransfer?.files ?? [])]
      import('./dropped').then(({ openFiles }) => openFiles(files))
    }
    try {
      if (sessionStorage.getItem(SAID)) import('./said').then(({ sayKept }) => sayKept())
    } catch {
      // a browser that keeps nothing has nothing to say
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return null
}
