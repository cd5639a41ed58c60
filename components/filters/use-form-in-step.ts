'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { valuesOf } from '@/lib/view/address'

/**
 * Keeps a form's fields in step with the address when it changes elsewhere (back button, clear filters).
 * The fields keep themselves otherwise, so that typing and focus are never disturbed: the field with the
 * cursor follows the back button alone.
 */
export function useFormInStep(search: string): RefObject<HTMLFormElement | null> {
  const ref = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (ref.current) fill(ref.current, search, document.activeElement)
  }, [search])
  useEffect(() => {
    const back = () => {
      if (ref.current) fill(ref.current, window.location.search, null)
    }
    window.addEventListener('popstate', back)
    return () => window.removeEventListener('popstate', back)
  }, [])
  return ref
}

function fill(form: HTMLFormElement, search: string, typing: Element | null): void {
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) choose(field, valuesOf(search, field.name))
    if (!(field instanceof HTMLInputElement) || field.type === 'hidden') continue
    const values = valuesOf(search, field.name)
    if (field.type === 'checkbox') field.checked = values.includes(field.value)
    else if (field.type === 'radio') field.checked = field.value === (values[0] ?? '')
    else if (field !== typing) field.value = values.join(',')
  }
}

/** Of several fields of one name each takes the value that it offers. */
function choose(field: HTMLSelectElement, values: readonly string[]): void {
  const offered = [...field.options].map(({ value }) => value)
  field.value = values.find((value) => offered.includes(value)) ?? ''
}
