import type { Drawing } from '../charts/drawing'

/** Characters of notes that are still read by a speaker. */
const LONGEST = 3000

/** What to say to a picture: all that it shows in words, then what its marks rest on, as far as there is room. */
export function evidenceNotes(drawing: Drawing, intro = ''): string {
  const start = [intro, drawing.describe.full].filter((text) => text !== '').join('\n\n')
  const lines = evidenceLines(drawing)
  let room = LONGEST - start.length
  const kept = lines.filter((line) => {
    room -= line.length + 1
    return room >= 0
  })
  const more = lines.length - kept.length
  const rest = more === 0 ? [] : [`${more} more are in the table of this picture.`]
  const said = kept.length === 0 ? '' : `What it rests on:\n${[...kept, ...rest].join('\n')}`
  const notes = [start.slice(0, LONGEST), said].filter((text) => text !== '').join('\n\n')
  return withoutMarks(notes)
}

/** A sentence for each reading: who says what, where it stands. */
function evidenceLines(drawing: Drawing): string[] {
  const records = drawing.records?.()
  if (!records) return []
  const at = (name: string) => records.head.indexOf(name)
  const [system, of, said, reason, sources, assessor] = [
    ...[at('system'), at('of'), at('said'), at('reason'), at('sources'), at('assessor')],
  ]
  return records.rows.flatMap((row) => {
    const text = (index: number | undefined) => row[index ?? -1] ?? ''
    if (text(assessor) === '' || text(sources) === '') return []
    const why = text(reason) === '' ? '' : `: ${text(reason)}`
    return [`${text(system)}, ${text(of)}, ${text(said)}${why} (${text(sources)})`]
  })
}

/** Words of the data are never read as the mark of a step. */
export function withoutMarks(text: string): string {
  return text.replaceAll('[step]', '(step)')
}
