/** Keys of the address that are no fields of a form, so that sending it does not lose them. */
export function HiddenKeys({ search, fields }: { search: string; fields: readonly string[] }) {
  const kept = [...new URLSearchParams(search)].filter(([key]) => !fields.includes(key))
  return kept.map(([key, value]) => (
    <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
  ))
}
