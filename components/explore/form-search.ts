import { withKeys } from '@/lib/view/address'

/** The query with the fields of a form in it; every named field is set, empty ones are removed. */
export function formSearch(search: string, form: HTMLFormElement): string {
  const keys: Record<string, string[]> = {}
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement) || field.name === '' || field.type === 'hidden')
      continue
    const values = keys[field.name] ?? []
    const given = isChoice(field) ? field.checked && field.value !== '' : field.value.trim() !== ''
    keys[field.name] = given ? [...values, field.value.trim()] : values
  }
  return withKeys(search, keys)
}

function isChoice(field: HTMLInputElement): boolean {
  return field.type === 'checkbox' || field.type === 'radio'
}
