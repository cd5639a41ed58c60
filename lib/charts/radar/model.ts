import { cellKey } from '../../dataset/cell'
import { once } from '../../once'
import type { Slot } from '../../scene/scene'
import { cellWords } from '../../view/cell-words'
import { parseKey } from '../../view/key'
import { marksAbout } from '../../view/marks'
import { chosenScales } from '../../view/scales'
import { lensName, sourceLine } from '../../view/source-line'
import type { ShownSystem, View } from '../../view/view'
import type { Notes } from '../chart-kind'
import { type Ghost, medianGhost, systemGhost } from './ghost'
import { radarNotes } from './notes'
import type { RadarOptions } from './options'
import { type Reading, readingOf } from './reading'
import { arrangement } from './refuse'
import { type RadarSpoke, spokeOf } from './spokes'

/** One system: its reading and the words for it on each spoke, in the order of the spokes. */
export type RadarSeries = {
  id: string
  name: string
  slot: Slot
  readings: Reading[]
  words: string[]
  /** `system/dimension` for each spoke. */
  keys: string[]
  /** False where a search or a state filter does not hit the cell. */
  hit: boolean[]
}

/** The part of a radar that is drawn on its webs. */
export type WebModel = Pick<RadarModel, 'spokes' | 'series' | 'selected' | 'tint' | 'marked'>

/** What a radar says, without pixels. Plain JSON. */
export type RadarModel = {
  dataset: { id: string; title: string; version: string; language: string }
  /** The name of the one assessor who is heard; null: all. */
  lens: string | null
  arrange: 'overlay' | 'multiples'
  spokes: RadarSpoke[]
  series: RadarSeries[]
  /** A ghost for each web: one in an overlay, one for each system in multiples. */
  ghosts: (Ghost | null)[]
  /** Id of the system with a pale fill. */
  tint: string | null
  words: 'outer' | 'none'
  /** Index of the selected spoke, which stands at twelve o'clock. */
  selected: number | null
  /** Ids that stand out while the others are dimmed; empty: none is dimmed. */
  marked: { systems: string[]; dimensions: string[] }
  source: string
  left: View['left']
  notes: Notes
}

export function radarModel(view: View, options: RadarOptions): RadarModel {
  const spokes = chosenScales(view).ordinal
  const all = view.systems.map((system) => seriesOf(view, system, spokes))
  const arrange = arrangement(view, options)
  const series = arrange === 'overlay' ? besideGhost(all, options.ghost) : all
  const notes = once(() => radarNotes(view, spokes))
  const selected = spokes.findIndex((spoke) => spoke.id === parseKey(view.query.cell)?.dimension)
  return {
    dataset: headOf(view),
    lens: lensName(view),
    arrange,
    spokes: spokes.map(spokeOf),
    series,
    ghosts: ghostsOf({ all, arrange, ghost: options.ghost, spokes: spokes.length }),
    tint: series.find(({ id }) => id === options.tint)?.id ?? null,
    words: options.words,
    selected: selected < 0 ? null : selected,
    marked: markedIds(view),
    source: sourceLine(
      view,
      all.flatMap(({ readings }) => readings.map(({ state }) => state)),
    ),
    left: view.left,
    // a picture needs none
    get notes() {
      return notes()
    },
  }
}

function seriesOf(view: View, system: ShownSystem, spokes: View['dimensions']): RadarSeries {
  const cells = spokes.flatMap((dimension) => {
    const cell = view.cells[cellKey(system.id, dimension.id)]
    return cell ? [{ dimension, cell, key: cellKey(system.id, dimension.id) }] : []
  })
  return {
    id: system.id,
    name: system.name,
    slot: system.slot,
    readings: cells.map(({ cell }) => readingOf(cell)),
    words: cells.map(({ dimension, cell }) => cellWords(dimension, cell)),
    keys: cells.map(({ key }) => key),
    hit: cells.map(({ key }) => view.hits === null || view.hits.includes(key)),
  }
}

/** In an overlay the system that is the ghost is not drawn twice, unless it is alone. */
function besideGhost(all: RadarSeries[], ghost: string): RadarSeries[] {
  const others = all.filter((series) => series.id !== ghost)
  return others.length > 0 ? others : all
}

type GhostInput = {
  all: RadarSeries[]
  arrange: RadarModel['arrange']
  ghost: string
  spokes: number
}

function ghostsOf({ all, arrange, ghost, spokes }: GhostInput): (Ghost | null)[] {
  const wanted = ghost === 'auto' ? (arrange === 'multiples' ? 'median' : 'none') : ghost
  const chosen = all.find((series) => series.id === wanted)
  const ghostFor = (own: RadarSeries | null): Ghost | null => {
    if (chosen) return chosen === own || all.length < 2 ? null : systemGhost(chosen)
    if (wanted !== 'median') return null
    return medianGhost(
      all.filter((series) => series !== own),
      spokes,
    )
  }
  return arrange === 'overlay' ? [ghostFor(null)] : all.map(ghostFor)
}

function headOf({ head }: View): RadarModel['dataset'] {
  return { id: head.id, title: head.title, version: head.version, language: head.language }
}

/** Keys to stand out, as systems and dimensions that are shown; the key of a cell names both. */
function markedIds(view: View): RadarModel['marked'] {
  const parts = marksAbout(view.query.mark, ['system', 'dimension']).map(parseKey)
  const named = (shown: { id: string }[], thing: 'system' | 'dimension') =>
    shown.map(({ id }) => id).filter((id) => parts.some((each) => each?.[thing] === id))
  return {
    systems: named(view.systems, 'system'),
    dimensions: named(view.dimensions, 'dimension'),
  }
}
