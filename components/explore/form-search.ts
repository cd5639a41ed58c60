import { valuesOf, withKeys } from '@/lib/view/address'

/**
 * The query with the fields of a form in it; every named field is set, empty ones are removed. Values
 * keep their order in the query, which is that of the columns; what no checkbox offers stays.
 */
export function formSearch(search: string, form: HTMLFormElement): string {
  const fields = [...form.elements]
    .filter((field) => field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
    .filter((field) => field.name !== '' && field.type !== 'hidden')
  const names = new Set(fields.map((field) => field.name))
  const keys = [...names].map((name) => [
    name,
    valuesIn(
      fields.filter((field) => field.name === name),
      valuesOf(search, name),
    ),
  ])
  return withKeys(search, Object.fromEntries(keys))
}

type Field = HTMLInputElement | HTMLSelectElement

function valuesIn(fields: Field[], present: string[]): string[] {
  const given = fields.filter(isGiven).map((field) => field.value.trim())
  if (fields.some((field) => field.type !== 'checkbox')) return given
  const offered = fields.map((field) => field.value)
  const kept = present.filter((value) => given.includes(value) || !offered.includes(value))
  return [...kept, ...given.filter((value) => !kept.includes(value))]
}

function isGiven(field: Field): boolean {
  const choice = 'checked' in field && (field.type === 'checkbox' || field.type === 'radio')
  return field.value.trim() !== '' && (!choice || field.checked)
}
