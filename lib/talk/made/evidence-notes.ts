import type { Table } from '../../charts/chart-kind'

/** What to say to a picture: all that it shows in words, then what its marks rest on, as far as there is room. */
export function evidenceNotes(
  { full, records }: { full: string; records: Table | null },
  most: number,
): string {
  const said = withoutMarks(full)
  const start =
    said.length <= most ? said : `${said.slice(0, said.lastIndexOf(' ', most - 1))}\u2026`
  const lines = records === null ? [] : evidenceLines(records)
  let room = most - start.length
  const kept = lines.filter((line) => {
    room -= line.length + 1
    return room >= 0
  })
  const more = lines.length - kept.length
  if (kept.length === 0) return start
  const rest = more === 0 ? [] : [`${more} more stand in the data of this picture.`]
  return `${start}\n\nWhat it rests on:\n${withoutMarks([...kept, ...rest].join('\n'))}`
}

/** A sentence for each reading: who says what, why, and where it stands. */
function evidenceLines({ head, rows }: Table): string[] {
  const at = (name: string) => head.indexOf(name)
  const columns = {
    ...{ system: at('system'), of: at('of'), said: at('said'), assessor: at('assessor') },
    ...{ reason: at('reason'), sources: at('sources') },
  }
  return rows.flatMap((row) => {
    const text = (index: number) => row[index] ?? ''
    if (text(columns.assessor) === '' || text(columns.sources) === '') return []
    const why = text(columns.reason) === '' ? '' : `: ${text(columns.reason)}`
    const what = `${text(columns.system)}, ${text(columns.of)}, ${text(columns.said)}`
    return [`${what}${why} (${text(columns.assessor)}; ${text(columns.sources)})`]
  })
}

/** Words of the data are never read as the mark of a step. */
export function withoutMarks(text: string): string {
  return text.replaceAll('[step]', '(step)')
}
