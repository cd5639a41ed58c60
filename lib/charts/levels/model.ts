import type { CellState } from '../../dataset/cell-state'
import type { Dimension } from '../../dataset/schema'
import type { Key, Slot } from '../../scene/scene'
import { parseKey } from '../../view/key'
import { lettersFor } from '../../view/letters'
import { marksAbout } from '../../view/marks'
import { lensName, sourceLine } from '../../view/source-line'
import type { View } from '../../view/view'
import { count } from '../../words'
import { barOf, isCountable, type LevelsBar } from './bars'
import type { LevelsOptions } from './options'

/** Neighbouring dimensions of one group. */
export type LevelsGroup = { label: string; bars: LevelsBar[] }

/** How many systems stand at each level of each dimension, without pixels. Plain JSON. */
export type LevelsModel = {
  dataset: { id: string; title: string; version: string; language: string }
  /** The name of the one assessor who is heard; null: all. */
  lens: string | null
  systems: { id: string; name: string; slot: Slot }[]
  /** Bars of which each is all systems, by group. */
  groups: LevelsGroup[]
  /** Dimensions with several values in a cell, whose counts overlap. */
  several: LevelsBar[]
  /** Dimensions without levels or values, by name and why. */
  uncounted: { id: string; label: string; why: string }[]
  /** Cells that are counted, by state. */
  states: Partial<Record<CellState, number>>
  weak: number
  /** What is left out, in sentences. */
  remarks: string[]
  /** Id of the dimension in hand; null: none. */
  selected: string | null
  /** Keys that stand out while the rest is dimmed, blocks of marked systems among them; empty: none is dimmed. */
  marked: Key[]
  source: string
}

/** `refuses` has been asked before. */
export function levelsModel(view: View, _options: LevelsOptions): LevelsModel {
  const { head, dimensions } = view
  const letters = lettersFor(dimensions)
  const bars = new Map(
    dimensions.filter(isCountable).map((each) => [each.id, barOf(view, each, letters)]),
  )
  const all = [...bars.values()]
  const cells = all.flatMap(({ id }) =>
    view.systems.flatMap((system) => view.cells[`${system.id}/${id}`] ?? []),
  )
  const groups = view.groups.map(({ label, dimensions: ids }) => ({
    label,
    bars: ids.flatMap((id) => bars.get(id) ?? []).filter(({ several }) => !several),
  }))
  return {
    dataset: { id: head.id, title: head.title, version: head.version, language: head.language },
    lens: lensName(view),
    systems: view.systems.map(({ id, name, slot }) => ({ id, name, slot })),
    groups: groups.filter((group) => group.bars.length > 0),
    several: all.filter(({ several }) => several),
    uncounted: dimensions.flatMap(whyUncounted),
    states: tallyOf(cells.map(({ state }) => state)),
    weak: cells.filter((cell) => 'weak' in cell && cell.weak).length,
    remarks: remarksOf(view),
    selected: dimensions.find(({ id }) => id === parseKey(view.query.cell)?.dimension)?.id ?? null,
    marked: markedOf(view, all),
    source: sourceLine(
      view,
      cells.map(({ state }) => state),
    ),
  }
}

/** Every bar of a picture, those whose counts overlap last. */
export function barsOf({ groups, several }: Pick<LevelsModel, 'groups' | 'several'>): LevelsBar[] {
  return [...groups.flatMap(({ bars }) => bars), ...several]
}

function whyUncounted(dimension: Dimension): LevelsModel['uncounted'] {
  if (isCountable(dimension)) return []
  const { id, label, type } = dimension
  return [{ id, label, why: type === 'text' ? 'in words' : 'a number' }]
}

function tallyOf(states: readonly CellState[]): LevelsModel['states'] {
  const tally: LevelsModel['states'] = {}
  for (const state of states) tally[state] = (tally[state] ?? 0) + 1
  return tally
}

function remarksOf({ left }: View): string[] {
  const hidden = (found: number, noun: string) =>
    found === 0 ? [] : [`${count(found, noun)} ${found === 1 ? 'is' : 'are'} hidden by the filter.`]
  return [...hidden(left.systems, 'system'), ...hidden(left.dimensions, 'dimension')]
}

/** Keys that are marked, with the blocks that a marked dimension has or that hold a marked system. */
function markedOf({ query }: View, bars: readonly LevelsBar[]): Key[] {
  const marks = marksAbout(query.mark, ['system', 'dimension']).flatMap((key) => {
    const { system, dimension } = parseKey(key) ?? {}
    return [{ key, system, dimension }]
  })
  const keys = bars.flatMap(({ id, values, states }) => {
    const blocks = [...values, ...states].filter(({ systems }) =>
      marks.some(
        (mark) =>
          (mark.dimension === undefined || mark.dimension === id) &&
          (mark.system === undefined || systems.some((each) => each.id === mark.system)),
      ),
    )
    return blocks.length === 0 ? [] : [`/${id}`, ...blocks.map(({ key }) => key)]
  })
  return keys.length === 0 ? [] : [...keys, ...marks.map(({ key }) => key)]
}
