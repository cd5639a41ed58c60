'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { valuesOf } from '@/lib/view/address'

/**
 * Keeps a form's fields in step with the address when it changes elsewhere (back button, clear filters).
 * The fields keep themselves otherwise, so that typing and focus are never disturbed.
 */
export function useFormInStep(search: string): RefObject<HTMLFormElement | null> {
  const ref = useRef<HTMLFormElement>(null)
  useEffect(() => {
    for (const field of ref.current?.elements ?? []) {
      if (!(field instanceof HTMLInputElement) || field.type === 'hidden') continue
      const values = valuesOf(search, field.name)
      if (field.type === 'checkbox') field.checked = values.includes(field.value)
      else if (field.type === 'radio') field.checked = field.value === (values[0] ?? '')
      else if (field !== document.activeElement) field.value = values.join(',')
    }
  }, [search])
  return ref
}
