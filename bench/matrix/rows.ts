import { ALL_ASSESSORS, cellOf, type Said } from '../../lib/dataset/cell'
import { madeDataset } from '../../lib/dataset/made'
import type { Dataset, Dimension, Value } from '../../lib/dataset/schema'

/** A system as the other tables get it: words by the id of the dimension, null where nothing is known. */
export type Row = Record<string, string | null>
/** `choices`: the words that a panel of facets offers; empty for texts. */
export type Field = { id: string; label: string; choices: string[]; several: boolean }
export type Rows = { fields: Field[]; rows: Row[] }

/** The seed of every dataset measured. */
export const SEED = 1
/** Stands between the words of a cell with several values. */
export const BETWEEN = '; '

/** The made dataset as plain objects with words, as one would hand it to a table library. */
export function madeRows(systems: number): Rows {
  const dataset = madeDataset({ systems, seed: SEED })
  const dimensions = dataset.groups.flatMap((group) => group.dimensions)
  return {
    fields: [
      { id: 'name', label: 'System', choices: [], several: false },
      ...dimensions.map(fieldOf),
    ],
    rows: rowsOf(dataset, dimensions),
  }
}

function fieldOf(dimension: Dimension): Field {
  const { id, label } = dimension
  return { id, label, choices: choicesOf(dimension), several: dimension.type === 'categories' }
}

function choicesOf(dimension: Dimension): string[] {
  if (dimension.type === 'ordinal') return dimension.levels.map(({ label }) => label)
  if (dimension.type === 'category' || dimension.type === 'categories')
    return dimension.values.map(({ label }) => label)
  return []
}

/** Equal readings are one object, so that their words are made once. */
function rowsOf(dataset: Dataset, dimensions: Dimension[]): Row[] {
  const words = dimensions.map(() => new Map<unknown, string | null>())
  return dataset.systems.map((system) => {
    const row: Row = { name: system.name }
    dimensions.forEach((dimension, index) => {
      const reading = system.assessments[dimension.id]
      const known = words[index]
      let text = known?.get(reading)
      if (text === undefined) {
        text = wordsOf(dimension, cellOf({ dataset, system, dimension, lens: ALL_ASSESSORS }))
        known?.set(reading, text)
      }
      row[dimension.id] = text
    })
    return row
  })
}

function wordsOf(dimension: Dimension, said: Said): string | null {
  const word = (value: Value) => wordOf(dimension, value)
  if (said.state === 'known') return word(said.value)
  if (said.state === 'range') return `${word(said.low)} to ${word(said.high)}`
  if (said.state !== 'disputed') return null
  return said.claims.map((claim) => ('value' in claim ? word(claim.value) : '')).join(' or ')
}

function wordOf(dimension: Dimension, value: Value): string {
  if (dimension.type === 'ordinal') return dimension.levels[Number(value) - 1]?.label ?? ''
  if (dimension.type !== 'category' && dimension.type !== 'categories') return String(value)
  return [value]
    .flat()
    .map((id) => dimension.values.find((each) => each.id === id)?.label ?? '')
    .join(BETWEEN)
}
