import { valuesOf } from '@/lib/view/address'
import { isPicked, spanAmong } from './span-pick'

/** Puts the fields of a panel in step with the address; the field with the cursor keeps what is typed. */
export function fillPanel(form: HTMLFormElement, search: string, typing: Element | null): void {
  const read = new Map<string, string[]>()
  const picksOf = (key: string) => {
    const known = read.get(key) ?? valuesOf(search, key)
    read.set(key, known)
    return known
  }
  for (const field of form.elements) {
    if (field === typing && !isBox(field)) continue
    if (isBox(field)) field.checked = isPicked(picksOf(field.name), field.value)
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      const text = textOf(field.dataset.role, picksOf(field.dataset.key ?? ''))
      if (text !== null) field.value = text
      if (text !== null) field.setCustomValidity('')
    }
  }
}

function isBox(field: Element): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.type === 'checkbox'
}

function textOf(role: string | undefined, picks: readonly string[]): string | null {
  if (role === 'words') return picks.find((pick) => pick.startsWith('~'))?.slice(1) ?? ''
  const [, kind, end] = /^(level|number)-(from|to)$/.exec(role ?? '') ?? []
  if (kind === undefined) return null
  const { from, to } = spanAmong(picks, kind === 'number')
  return end === 'from' ? from : to
}
