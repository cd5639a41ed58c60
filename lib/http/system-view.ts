import { drawChart } from '../charts/draw'
import { cellOf } from '../dataset/cell'
import type { CellState } from '../dataset/cell-state'
import { systemById } from '../dataset/lookup'
import type { Dataset, System } from '../dataset/schema'
import { AppError } from '../errors'
import { frameOf } from '../scene/frame'
import { measure } from '../scene/measure'
import type { Scene } from '../scene/scene'
import { applyQuery } from '../view/apply-query'
import { cellWords } from '../view/cell-words'
import { stateCounts } from '../view/facets'
import { DEFAULT_QUERY } from '../view/query'
import { cellReadings, placementReading, type Reading, relationReading } from '../view/reading'
import { slotsOf } from '../view/slots'
import type { ShownSystem, View } from '../view/view'
import { count, RELATION_WORDS } from '../words'

export type SystemCell = {
  id: string
  label: string
  question: string
  state: CellState | 'stated'
  words: string
  readings: Reading[]
}

/** Everything that is known of one system, for its page. */
export type SystemView = {
  system: ShownSystem
  sentence: string
  groups: { id: string; label: string; cells: SystemCell[] }[]
  others: { id: string; name: string }[]
  /** How many others there are that are not named. */
  more: number
  radar: Scene
}

const RADAR_WIDTH = 424

/** Other systems that the page names; the page of the matrix has them all. */
const MOST_NAMED = 200

/** Throws `unknown-system` with the nearest ids. Takes no longer among very many systems. */
export function systemView(dataset: Dataset, id: string): SystemView {
  const known = systemById(dataset, id)
  const about = { ...dataset, systems: relatives(dataset, known) }
  const view = applyQuery(about, DEFAULT_QUERY)
  const shown = view.systems.find((each) => each.id === id)
  if (!shown) throw new AppError('internal', `a View without a system of its dataset: ${id}`)
  const first = dataset.systems.slice(0, MOST_NAMED + 1).map((each) => each.id)
  const slot = slotsOf(dataset, first).get(id) ?? shown.slot
  const others = dataset.systems
    .slice(0, MOST_NAMED + 1)
    .filter((each) => each.id !== id)
    .slice(0, MOST_NAMED)
  return {
    system: { ...shown, slot },
    sentence: sentenceOf(view, shown),
    groups: [...cellGroups(about, view, id), ...standing(about, view, id)],
    others: others.map(({ id, name }) => ({ id, name })),
    more: dataset.systems.length - 1 - others.length,
    radar: radarOf({ ...dataset, systems: [{ ...known, slot }] }, id),
  }
}

/** A system and those related to it: all that its page tells of, in declared order. */
function relatives({ systems }: Dataset, { id, relations }: System): System[] {
  const to = new Set(relations.map((each) => each.to))
  return systems.filter(
    (each) => each.id === id || to.has(each.id) || each.relations.some((one) => one.to === id),
  )
}

function sentenceOf(view: View, system: ShownSystem): string {
  const cells = Object.fromEntries(
    Object.entries(view.cells).filter(([, cell]) => cell.system === system.id),
  )
  const { known, disputed, unknown, range } = stateCounts({ cells })
  const parts = [`${known} of ${count(Object.keys(cells).length, 'cell')} known`]
  if (range > 0) parts.push(`${range} between two levels`)
  if (disputed > 0) parts.push(`${disputed} disputed`)
  if (unknown > 0) parts.push(`${unknown} unknown`)
  return `${parts.join(', ')}.`
}

function cellGroups(dataset: Dataset, view: View, id: string): SystemView['groups'] {
  const system = dataset.systems.find((each) => each.id === id)
  if (!system) return []
  return view.groups.map((group) => ({
    id: group.id,
    label: group.label,
    cells: view.dimensions
      .filter((dimension) => group.dimensions.includes(dimension.id))
      .map((dimension) => {
        const cell = cellOf({ dataset, system, dimension, lens: 'all' })
        return {
          id: dimension.id,
          label: dimension.label,
          question: dimension.question,
          state: cell.state,
          words: cellWords(dimension, cell),
          readings: cellReadings(dataset, dimension, cell),
        }
      }),
  }))
}

/** Where the system stands: its layers, and its relations to others in both directions. */
function standing(dataset: Dataset, view: View, id: string): SystemView['groups'] {
  const placements = dataset.systems.find((each) => each.id === id)?.placements ?? []
  const layers = dataset.layers
    .filter((layer) => placements.some((each) => each.layer === layer.id))
    .reverse()
    .map((layer): SystemCell => {
      const claims = placements.filter((each) => each.layer === layer.id)
      const differ = new Set(claims.map((each) => each.role)).size > 1
      return {
        id: `in-layer-${layer.id}`,
        label: layer.label,
        question: layer.about ?? '',
        state: differ ? 'disputed' : 'stated',
        words: differ ? 'disputed' : '',
        readings: claims.map((each) => placementReading(dataset, each)),
      }
    })
  const names = new Map(view.systems.map((each) => [each.id, each.name]))
  const relations = view.relations
    .filter((each) => each.from === id || each.to === id)
    .map(
      (each, index): SystemCell => ({
        id: `in-relation-${index + 1}`,
        label: `${names.get(each.from)} ${RELATION_WORDS[each.kind]} ${names.get(each.to)}`,
        question: each.label ?? '',
        state: 'stated',
        words: '',
        readings: [relationReading(dataset, each)],
      }),
    )
  return [
    { id: 'in-layers', label: 'Where it sits in the stack', cells: layers },
    { id: 'in-relations', label: 'How it relates to the others', cells: relations },
  ].filter((group) => group.cells.length > 0)
}

function radarOf(dataset: Dataset, id: string): Scene {
  const query = { ...DEFAULT_QUERY, systems: [id] }
  const frame = frameOf('dash', measure, { width: RADAR_WIDTH })
  return drawChart({ dataset, hash: '', chart: 'radar', query, options: {}, frame }).scene
}
