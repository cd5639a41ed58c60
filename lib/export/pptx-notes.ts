import type { Drawing } from '../charts/drawing'
import { count } from '../words'
import { sourceAddress } from './about'

/** More than this nobody scrolls through, and a file of the data says it better. */
const LONGEST = 24_000

/** For who speaks: the whole alternative text, where it comes from, and what each mark rests on. */
export function notesOf(drawing: Drawing): string[] {
  const { describe, head } = drawing
  const source = `Source: ${head.title} ${head.version} (${head.date}), ${head.licence}.`
  const evidence = within(evidenceOf(drawing), drawing)
  return [
    describe.full,
    source,
    `Address: ${sourceAddress(drawing)}`,
    ...(evidence.length > 0 ? ['', 'What it rests on', ...evidence] : []),
  ]
}

/** One paragraph for each reading, placement and relation. */
function evidenceOf(drawing: Drawing): string[] {
  const records = drawing.records?.()
  if (!records) return []
  const column = (name: string) => records.head.indexOf(name)
  const at = { system: column('system'), of: column('of'), words: column('words') }
  const said = {
    ...{ assessor: column('assessor'), words: column('said'), sure: column('confidence') },
    ...{ date: column('as of'), reason: column('reason'), sources: column('sources') },
  }
  return records.rows.map((row) => {
    const text = (index: number) => row[index] ?? ''
    const start = `${text(at.system)}, ${text(at.of)}: ${text(at.words)}.`
    if (text(said.assessor) === '') return start
    const marks = [
      text(said.sure) === '' ? '' : `confidence ${text(said.sure)}`,
      text(said.date) === '' ? '' : `as of ${text(said.date)}`,
    ].filter((each) => each !== '')
    const more = marks.length === 0 ? '' : ` (${marks.join(', ')})`
    const reason = text(said.reason) === '' ? '' : `: ${text(said.reason)}`
    const sources = text(said.sources) === '' ? '' : ` Sources: ${text(said.sources)}`
    return `${start} ${text(said.assessor)} says ${text(said.words)}${more}${reason}${sources}`
  })
}

/** As many whole paragraphs as there is room for, and how many more there are. */
function within(paragraphs: readonly string[], { address }: Drawing): string[] {
  let room = LONGEST
  const kept = paragraphs.filter((text) => {
    room -= text.length
    return room >= 0
  })
  const more = paragraphs.length - kept.length
  if (more === 0) return kept
  const [path = '', query] = address.split('?')
  const data = `${path}.csv${query === undefined ? '' : `?${query}`}`
  return [...kept, `${count(more, 'further reading')}: see ${data}`]
}
