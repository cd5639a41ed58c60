import type { FormEvent, ReactNode } from 'react'
import { withValues } from '@/lib/view/address'
import { followLink } from './follow-link'
import { HiddenKeys, ShowButton } from './hidden-keys'

type Props = {
  search: string
  name: string
  /** What the value of the field becomes in the address. */
  read?: (value: string) => string
  children: ReactNode
}

/** A form of one key of the address: a choice is taken at once where a script runs, a text when it is sent. */
export function ChooseForm({ search, name, read = (value) => value, children }: Props) {
  const take = (event: FormEvent<HTMLFormElement>) => {
    event.stopPropagation()
    const { currentTarget: form, target, type } = event
    if (type === 'submit') event.preventDefault()
    if (type === 'change' && !(target instanceof HTMLSelectElement)) return
    const [field] = form.elements
    const isField = field instanceof HTMLSelectElement || field instanceof HTMLInputElement
    const value = isField ? read(field.value) : ''
    followLink(form, withValues(search, name, value === '' ? [] : [value]))
  }
  return (
    <form className="choose" method="get" autoComplete="off" onChange={take} onSubmit={take}>
      {children}
      <HiddenKeys search={search} fields={[name]} />
      <ShowButton />
    </form>
  )
}

const ignore = () => {}

type Choice = { name: string; label: string; value: string; children: ReactNode }

/** A list to choose from that shows what the address says; the form around it takes the choice. */
export function ChooseList({ name, label, value, children }: Choice) {
  return (
    <label className="choose-label">
      <span>{label}</span>
      <select name={name} value={value} onChange={ignore}>
        {children}
      </select>
    </label>
  )
}
