import { type FormEvent, useId, useState } from 'react'
import { keysOfChart } from '@/lib/talk/edit/picked-address'

type Props = {
  chart: string
  entries: readonly (readonly [string, string])[]
  /** What an empty value means, where it means something. */
  empty?: string
  /** Null takes the key away. */
  onSet: (key: string, value: string | null) => void
}

/** Keys of the address of a picture, each with its value; one more can be added. */
export function KeyRows({ chart, entries, empty, onSet }: Props) {
  const id = useId()
  return (
    <div className="talk-key-rows">
      {entries.map(([key, value]) => (
        <div key={key} className="talk-key-row">
          <label htmlFor={`${id}-${key}`}>{key}</label>
          <input
            id={`${id}-${key}`}
            type="text"
            autoComplete="off"
            spellCheck={false}
            placeholder={empty}
            value={value}
            onChange={({ currentTarget }) => onSet(key, currentTarget.value)}
          />
          <button type="button" className="quiet-button" onClick={() => onSet(key, null)}>
            Drop <span className="hidden-visually">{key}</span>
          </button>
        </div>
      ))}
      <AddKey
        keys={keysOfChart(chart).filter((key) => !entries.some(([taken]) => taken === key))}
        taken={entries.map(([key]) => key)}
        onAdd={(key) => onSet(key, '')}
      />
    </div>
  )
}

type AddProps = { keys: string[]; taken: string[]; onAdd: (key: string) => void }

function AddKey({ keys, taken, onAdd }: AddProps) {
  const id = useId()
  const [key, setKey] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    const named = key.trim()
    if (named === '' || taken.includes(named)) return
    onAdd(named)
    setKey('')
  }
  return (
    <form className="talk-key-row" onSubmit={add}>
      <label htmlFor={id}>Another key</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        list={`${id}-keys`}
        value={key}
        onChange={({ currentTarget }) => setKey(currentTarget.value)}
      />
      <datalist id={`${id}-keys`}>
        {keys.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <button type="submit" className="quiet-button">
        Add
      </button>
    </form>
  )
}
