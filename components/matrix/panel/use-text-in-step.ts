'use client'

import { type RefObject, useEffect, useRef } from 'react'

/** A text field that follows the address, but never while somebody types in it. */
export function useTextInStep(text: string): RefObject<HTMLInputElement | null> {
  const ref = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const field = ref.current
    if (field && field !== document.activeElement) field.value = text
  }, [text])
  return ref
}
