import type { Key } from '../../scene/scene'
import { marksAbout } from '../../view/marks'
import { lensName, sourceLine } from '../../view/source-line'
import type { View } from '../../view/view'
import { type AgreementModel, agreementModel } from './agreement'
import { sharedCells } from './disputes'
import type { ReadingsOptions } from './options'
import { countSearches } from './searches'
import { type DisputeSection, sectionsOf } from './sections'
import { disputedWords, readingsRemarks, readingsSummary } from './sentences'

/** What the readings of a selection say, without pixels. Plain JSON. */
export type ReadingsModel = {
  dataset: { id: string; title: string; version: string; language: string }
  /** The name of the one assessor who is heard; null: all. */
  lens: string | null
  summary: string
  /** Cells that two can differ on, and on how many they do; through a lens those of the one who is heard. */
  shared: number
  disputed: number
  by: ReadingsOptions['by']
  /** Whether the reasons stand with the readings. */
  why: boolean
  sections: DisputeSection[]
  agreement: AgreementModel
  /** For a key of a count the query of the matrix that shows what is counted. */
  searches: Record<Key, string>
  /** What is left out, in sentences. */
  remarks: string[]
  /** The key in hand; empty: none. */
  selected: Key
  /** Keys that stand out while the rest is dimmed; empty: none is dimmed. */
  marked: Key[]
  source: string
}

/** The cells in dispute with all their readings, and how far the assessors agree. */
export function readingsModel(view: View, options: ReadingsOptions): ReadingsModel {
  const { head, query, hits } = view
  const { disputes, shared } = sharedCells(view)
  const listed = disputes.filter(({ key }) => hits === null || hits.includes(key))
  const agreement = agreementModel(view)
  const lens = lensName(view)
  return {
    dataset: { id: head.id, title: head.title, version: head.version, language: head.language },
    lens,
    summary: readingsSummary({ lens, shared: shared.length, disputes }),
    shared: shared.length,
    disputed: disputes.length,
    by: options.by,
    why: options.why === '1',
    sections: sectionsOf(listed, options.by, {
      systems: view.systems.map(({ id }) => id),
      noteOf: (key) =>
        disputedWords(lens, {
          found: about(
            disputes.map((each) => each.key),
            key,
          ),
          of: about(shared, key),
        }),
    }),
    agreement,
    searches: countSearches(view, agreement),
    remarks: readingsRemarks(view, { lens, unmet: disputes.length - listed.length }),
    selected: query.cell,
    marked: marksAbout(query.mark, ['system', 'dimension']),
    source: sourceLine(view, []),
  }
}

/** How many cells are of a system, or of a dimension. */
function about(cells: readonly Key[], key: Key): number {
  return cells.filter((cell) => cell.startsWith(`${key}/`) || cell.endsWith(key)).length
}
