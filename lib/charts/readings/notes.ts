import type { Key } from '../../scene/scene'
import { count } from '../../words'
import type { Note, Notes } from '../chart-kind'
import type { AgreementCell, AgreementRow } from './agreement'
import type { Dispute } from './disputes'
import type { ReadingsModel } from './model'
import { disputedKey } from './searches'
import { apartWords, otherwiseWords } from './sentences'
import { SIDE_WORDS } from './sign-key'

type Entry = [key: Key, note: Note]

/** What is said on hover and focus of each dimension, system, cell and count. */
export function readingsNotes(model: ReadingsModel): Notes {
  const { agreement, sections, searches } = model
  const disputes = sections.flatMap((section) => section.disputes)
  return Object.fromEntries([
    ...agreement.rows.flatMap((row) => rowNotes(model, row)),
    ...agreement.systems.flatMap(({ id, name, disputed }): Entry[] => [
      [
        id,
        {
          title: name,
          lines: [`${count(disputed, 'cell')} in dispute`, ...ofSystem(disputes, id)],
        },
      ],
      ...counted(searches, id, { title: name, lines: [`${count(disputed, 'cell')} in dispute`] }),
    ]),
    ...counted(searches, '', {
      title: 'All dimensions',
      lines: [`${agreement.overall.disputed} of ${agreement.overall.shared} cells in dispute`],
    }),
    ...disputes.map((dispute): Entry => [dispute.key, disputeNote(dispute)]),
  ])
}

function rowNotes({ agreement, searches }: ReadingsModel, row: AgreementRow): Entry[] {
  const { id, label, question, cells, disputed, shared } = row
  const about = `${disputed} of ${shared} cells in dispute`
  const said = [row.counted, row.beyond].filter((each) => each !== '')
  const names = new Map(agreement.systems.map((each) => [each.id, each.name]))
  return [
    [`/${id}`, { title: label, lines: [question, about, ...said] }],
    ...counted(searches, `/${id}`, { title: label, lines: [about] }),
    ...cells.map(({ key, system, side }: AgreementCell): Entry => {
      return [key, { title: `${names.get(system) ?? system}, ${label}`, lines: [SIDE_WORDS[side]] }]
    }),
  ]
}

/** The note of a count, with the matrix of what it counts; none where there is nothing to show. */
function counted(searches: ReadingsModel['searches'], of: Key, note: Note): Entry[] {
  const key = disputedKey(of)
  const search = searches[key]
  return search === undefined ? [] : [[key, { ...note, search }]]
}

function ofSystem(disputes: readonly Dispute[], system: string): string[] {
  return disputes
    .filter((each) => each.system === system)
    .map(({ label, readings }) => `${label}: ${readings.map(({ words }) => words).join(' or ')}`)
}

/** Each reading with who holds it, why and from where. */
function disputeNote(dispute: Dispute): Note {
  const { name, label, readings, silent, unheard } = dispute
  const said = readings.flatMap(({ voices }) =>
    voices.flatMap(({ assessor, words, reason, confidence, sources }) => [
      `${assessor} reads ${words}: ${reason} (confidence ${confidence})`,
      ...sources,
    ]),
  )
  const apart = apartWords(dispute)
  return {
    title: `${name}, ${label}`,
    lines: [
      apart === '' ? SIDE_WORDS.differ : `${SIDE_WORDS.differ}, ${apart}`,
      ...said,
      ...(unheard.length > 0 && readings.length === 1 ? [otherwiseWords(dispute)] : []),
      ...silent,
    ],
  }
}
