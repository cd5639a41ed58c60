import { listSome } from '../../words'
import type { Note, Notes } from '../chart-kind'
import type { Mapped } from './map-model'
import type { LikenessModel } from './model'
import type { LikenessReason, LikenessRow } from './rows'
import { boundWords, comparedWords, similarityWords, tieWords } from './sentences'

type Entry = [key: string, note: Note]

/** What is said on hover and focus of each system and of each reason. */
export function likenessNotes(model: LikenessModel): Notes {
  const { rows, apart, map } = model
  return Object.fromEntries([
    ...rows.flatMap((row) => rowNotes(model, row)),
    ...apart.map((row): Entry => {
      const lines = [`${comparedWords(row)}: too little is known to compare`]
      return [row.system, { title: row.name, lines }]
    }),
    ...(map?.points ?? []).map((point): Entry => [point.system, mappedNote(point)]),
  ])
}

function rowNotes({ of }: LikenessModel, row: LikenessRow): Entry[] {
  const tie = tieWords(row)
  const lines = [
    `Similarity ${similarityWords(row.similarity)}${tie === '' ? '' : `, ${tie}`}`,
    comparedWords(row),
    boundWords(row),
    ...namedLine('The same', row.shared),
    ...namedLine('Different', row.differing),
  ]
  const reasons = [...row.shared, ...row.differing].map((reason): Entry => {
    return [reason.key, reasonNote(reason, { own: of?.name ?? '', other: row.name })]
  })
  return [[row.system, { title: row.name, lines }], ...reasons]
}

function namedLine(head: string, reasons: readonly LikenessReason[]): string[] {
  return reasons.length === 0 ? [] : [`${head}: ${listSome(reasons.map(({ label }) => label))}`]
}

function reasonNote(reason: LikenessReason, names: { own: string; other: string }): Note {
  const { label, own, other, weight } = reason
  const counts = weight === 1 ? [] : [`Counts ${weight}`]
  const lines = [`${names.own}: ${own}`, `${names.other}: ${other}`, ...counts]
  return { title: `${names.other}, ${label}`, lines }
}

const MOST_LINES = 8

/** Those most like it by measure, the nearest first. */
function mappedNote({ name, measured }: Mapped): Note {
  const known = measured.filter(({ similarity }) => similarity !== null)
  const sorted = [...known].sort((a, b) => (b.similarity ?? 0) - (a.similarity ?? 0))
  const lines = sorted.slice(0, MOST_LINES).map((each) => {
    return `${each.name}: ${similarityWords(each.similarity ?? 0)}, compared on ${each.compared}`
  })
  const rest = measured.length - Math.min(sorted.length, MOST_LINES)
  return { title: name, lines: [...lines, ...(rest > 0 ? [`and ${rest} more`] : [])] }
}
