import type { TableView } from '@/lib/view/table/table-view'
import { ChooseForm, ChooseList } from './choose-form'
import { useTextInStep } from './use-text-in-step'

type Props = {
  view: TableView
  search: string
  /** The key of the address, what stands in it before the id of a system, and the id there now. */
  name: string
  before?: string
  chosen: string
  label: string
  none: string
}

/** A system to choose: from a list where there is one, by its id or name where there are too many. */
export function SystemField(props: Props) {
  const { view, search, name, before = '', chosen, label, none } = props
  const { allRows, allNames } = view
  if (!allRows) return <SystemText {...props} />
  return (
    <ChooseForm search={search} name={name}>
      <ChooseList name={name} label={label} value={chosen === '' ? '' : before + chosen}>
        <option value="">{none}</option>
        {allRows.map((id, index) => (
          <option key={id} value={before + id}>
            {allNames?.[index] ?? id}
          </option>
        ))}
      </ChooseList>
    </ChooseForm>
  )
}

function SystemText({ view, search, name, before = '', chosen, label }: Props) {
  const shown = chosen === '' ? '' : before + chosen
  const ref = useTextInStep(shown)
  const wrong = chosen === '' ? undefined : view.problems.find(({ param }) => param === name)
  const about = `wrong-${name}${before.replace('.', '-')}`
  const read = (text: string) => {
    const id = idOf(text.startsWith(before) ? text.slice(before.length) : text)
    return id === '' ? '' : before + id
  }
  return (
    <ChooseForm search={search} name={name} read={read}>
      <label className="choose-label">
        <span>{label}</span>
        <input
          ref={ref}
          type="text"
          name={name}
          defaultValue={shown}
          placeholder={before === '' ? 'its id or name' : `${before}its-id`}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong && about}
        />
      </label>
      {wrong && (
        <p id={about} className="choose-wrong">
          {wrong.message}
        </p>
      )}
    </ChooseForm>
  )
}

/** The id that a system of this name mostly has. */
function idOf(name: string): string {
  const letters = name.trim().normalize('NFD').toLowerCase()
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
}
