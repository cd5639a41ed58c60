import { useEffect, useState } from 'react'
import { keepOwnTalk, type OwnTalk, ownTalks } from '@/components/talk/own/own-talks'
import { LONGEST_TEXT } from '@/lib/http/frame-keys'
import { counted } from '@/lib/number-words'
import { freshId } from '@/lib/talk/edit/fresh-id'
import type { Choice } from './choice'
import { factsOf } from './facts'
import { emptyTalk, MOST_SLIDES, withSlide } from './talk-slide'

type Props = { address: string; choice: Choice }

/** Chosen where none of the talks is. */
const NEW = ''

/** Puts the picture, under its words or those typed, at the end of a talk that this browser keeps. */
export function AddToTalk({ address, choice }: Props) {
  const [talks, setTalks] = useState<OwnTalk[]>([])
  const [to, setTo] = useState(NEW)
  const [called, setCalled] = useState('')
  const [said, setSaid] = useState<Said>({ words: '', added: false })
  useEffect(() => {
    const here = ownTalks()
    setTalks(here)
    setTo(here.at(-1)?.id ?? NEW)
  }, [])
  const add = async () => {
    setSaid({ words: '', added: false })
    const done = await added({ address, choice, to, called })
    setSaid(done)
    setTalks(ownTalks())
    if (done.added) setTo(done.id)
  }
  return (
    <section className="export-talk" aria-labelledby="export-talk">
      <h3 id="export-talk">Add to a talk</h3>
      {/* above the button, so that it is in sight where the button is */}
      <p className="export-note" role="status">
        {said.words === ''
          ? 'As its last slide, with the title and subtitle chosen here.'
          : said.words}
        {said.added && (
          <>
            {' '}
            <a href="/talks/own">Your talks</a>
          </>
        )}
      </p>
      <div className="export-talk-choice">
        {talks.length > 0 && (
          <select aria-label="Talk" value={to} onChange={({ target }) => setTo(target.value)}>
            {talks.map(({ id, talk }) => (
              <option key={id} value={id}>
                {talk.title}, {counted(talk.slides.length, 'slide')}
              </option>
            ))}
            <option value={NEW}>A new talk</option>
          </select>
        )}
        {to === NEW && (
          <input
            type="text"
            aria-label="Title of the new talk"
            placeholder="Title of the new talk"
            maxLength={LONGEST_TEXT}
            value={called}
            onChange={({ target }) => setCalled(target.value)}
          />
        )}
        <button type="button" className="plain-button" onClick={add}>
          Add to talk
        </button>
      </div>
    </section>
  )
}

type Said = { words: string } & ({ added: true; id: string } | { added: false })

type Asked = Props & { to: string; called: string }

/** What became of it, in a sentence; nothing is written unless all of it is. */
async function added({ address, choice, to, called }: Asked): Promise<Said> {
  const no = (words: string): Said => ({ words, added: false })
  try {
    const facts = await factsOf(address)
    const kept = ownTalks()
    const known = kept.find(({ id }) => id === to)
    if (!known && to !== NEW) return no('That talk is no longer here: choose another.')
    const talk = known?.talk ?? emptyTalk(address, called.trim() === '' ? facts.title : called)
    const ids = kept.map((each) => each.id)
    const id = known?.id ?? freshId(talk.title, ids)
    if (talk.slides.length >= MOST_SLIDES) {
      return no(`A talk has at most ${MOST_SLIDES} slides: this one is full.`)
    }
    const written = keepOwnTalk(id, withSlide(talk, { address, choice, facts }))
    if (!written.ok) return no(written.why)
    return { words: `Slide ${talk.slides.length + 1} of ${quoted(talk.title)}.`, added: true, id }
  } catch (thrown) {
    return no(thrown instanceof Error ? thrown.message : 'It cannot be added.')
  }
}

const quoted = (title: string) => `\u201c${title}\u201d`
