import { ROLE_WORDS } from '../../words'
import type { Note, Notes } from '../chart-kind'
import type { PairPlaces } from './between'
import type { PairModel, PairSide } from './model'
import type { PairCell, PairReading } from './reading'
import type { PairRow } from './rows'

type Entry = [key: string, note: Note]

/** What is said on hover and focus of each point, reading, side, placement and relation. */
export function pairNotes(model: PairModel): Notes {
  return Object.fromEntries([
    ...sideNotes(model, model.a, ({ a }) => a),
    ...sideNotes(model, model.b, ({ b }) => b),
    ...model.rows.flatMap(rowNotes),
    ...layerNotes(model),
    ...model.relations.map(({ key, sentence, claims }): Entry => {
      return [
        key,
        {
          title: sentence,
          lines: claims.flatMap(({ assessor, reason, sources }) => [
            `${assessor}: ${reason}`,
            ...sources,
          ]),
        },
      ]
    }),
  ])
}

function sideNotes(
  { rows }: PairModel,
  side: PairSide,
  of: (row: PairRow) => PairReading,
): Entry[] {
  return side.systems.map(({ id, name }) => {
    const lines = rows.flatMap((row) => {
      const cell = of(row).cells.find(({ system }) => system === id)
      return cell ? [`${row.label}: ${cell.words}`] : []
    })
    return [id, { title: name, lines }]
  })
}

function rowNotes(row: PairRow): Entry[] {
  const { id, label, question, sentence, criteria, a, b } = row
  return [
    [`/${id}`, { title: label, lines: [question, sentence, ...criteria] }],
    ...[...a.cells, ...b.cells].map((cell): Entry => [cell.key, cellNote(row, cell)]),
  ]
}

/** The reading, then who says so, why and where; in dispute each with its own reading. */
function cellNote({ label, sentence }: PairRow, { name, words, state, claims }: PairCell): Note {
  const lines = claims.flatMap((claim) => {
    const reads = state === 'disputed' ? ` reads ${claim.words}` : ''
    const sure = claim.confidence === '' ? claim.words : `confidence ${claim.confidence}`
    return [`${claim.assessor}${reads}: ${claim.reason} (${sure})`, ...claim.sources]
  })
  return { title: `${name}, ${label}`, lines: [words, sentence, ...lines] }
}

function layerNotes({ layers, a, b }: PairModel): Entry[] {
  if (layers === null) return []
  const heads = layers.layers.map(({ id, label }, index): Entry => {
    const here = [...layers.a.places, ...layers.b.places].filter(({ layer }) => layer === index)
    const lines = here.map(({ name, state }) => `${name}: ${ROLE_WORDS[state]}`)
    return [
      `@${id}`,
      {
        title: label,
        lines: lines.length > 0 ? lines : [`Neither ${a.name} nor ${b.name} is here.`],
      },
    ]
  })
  const placed = ({ places }: PairPlaces) =>
    places.map(({ key, name, layer, state, claims }): Entry => {
      const title = `${name}, ${layers.layers[layer]?.label ?? ''}`
      const lines = claims.flatMap(({ assessor, role, reason, sources }) => [
        `${assessor}: ${reason} (${ROLE_WORDS[role]})`,
        ...sources,
      ])
      return [key, { title, lines: [ROLE_WORDS[state], ...lines] }]
    })
  return [...heads, ...placed(layers.a), ...placed(layers.b)]
}
