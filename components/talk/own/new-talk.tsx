import { type FormEvent, useId } from 'react'
import { emptyTalk } from '@/lib/talk/edit/settle'
import type { Begun } from './begin-talk'
import type { Beginning, Beginnings } from './own-talks-page.client'

type Props = Beginnings & { onBegun: (begun: Begun) => void }

const madeOf = (id: string) => `/talks/present.json?of=${encodeURIComponent(id)}`
const fileOf = (id: string) => `/talks/${encodeURIComponent(id)}.json`

/** A new talk: written from a dataset, a copy of one that is here, or empty. */
export function NewTalk({ datasets, talks, onBegun }: Props) {
  const copy = async (address: string) => {
    const { beginCopy } = await import('./begin-talk')
    onBegun(await beginCopy(address))
  }
  const empty = async (dataset: string) => {
    const { beginTalk } = await import('./begin-talk')
    onBegun(beginTalk(emptyTalk(dataset)))
  }
  return (
    <section aria-labelledby="talk-new">
      <h2 id="talk-new">Begin a talk</h2>
      <Way label="Written from a dataset" among={datasets} onGo={(id) => copy(madeOf(id))} />
      <Way label="A copy of a talk" among={talks} onGo={(id) => copy(fileOf(id))} />
      <Way label="Empty, about" among={datasets} onGo={empty} />
    </section>
  )
}

type WayProps = { label: string; among: Beginning[]; onGo: (id: string) => void }

function Way({ label, among, onGo }: WayProps) {
  const id = useId()
  if (among.length === 0) return null
  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const chosen = new FormData(event.currentTarget).get('from')
    if (typeof chosen === 'string') onGo(chosen)
  }
  return (
    <form className="talk-way" onSubmit={go}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name="from">
        {among.map((each) => (
          <option key={each.id} value={each.id}>
            {each.title}
          </option>
        ))}
      </select>
      <button type="submit" className="plain-button" aria-describedby={id}>
        Begin
      </button>
    </form>
  )
}
