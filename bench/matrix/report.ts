import { median, printTable } from '../table'
import { HEAP_ALL, HEAP_OVER, type Measured } from './measure'

export const TABLES = ['outcrop', 'lineup', 'ag-grid', 'tabulator', 'tanstack'] as const
export type TableName = (typeof TABLES)[number]

const LINES = [
  ['first paint', 'data ready to first paint, ms'],
  ['facet', 'facet click to paint, ms'],
  ['second facet', 'second facet click, ms'],
  ['key', 'search, median key, ms'],
  ['last key', 'search, last key, ms'],
  ['sort', 'sort, ms'],
  ['all counts', 'all counts, ms'],
  ['frames lost, %', 'frames lost in scrolling, %'],
  [HEAP_ALL, HEAP_ALL],
  [HEAP_OVER, HEAP_OVER],
] as const

/** All visits of one table at one size, put together. */
export function merged(visits: readonly Measured[]): Measured {
  const all: Measured = new Map()
  for (const [name, values] of visits.flatMap((visit) => [...visit])) {
    all.set(name, [...(all.get(name) ?? []), ...values])
    if (name === 'last key') all.set('key', [...(all.get('key') ?? []), ...values])
  }
  return all
}

/** A line for each measure: the medians, and how many times Outcrop's each of the others is. */
export function printSizes(systems: number, by: Map<TableName, Measured>): void {
  const shown = TABLES.filter((name) => by.has(name))
  const rows = LINES.map(([name, label]) => {
    const own = middleOf(by.get('outcrop'), name)
    const cells = shown.map((table) => {
      const value = middleOf(by.get(table), name)
      if (value === null) return '–'
      const times = own === null || table === 'outcrop' ? '' : ` (${ratio(value, own)})`
      return `${written(value)}${times}`
    })
    return [label, ...cells]
  })
  console.log(`\n${systems} rows x 20 columns, medians; in brackets: times Outcrop's\n`)
  printTable(['what', ...shown], rows)
}

function middleOf(measured: Measured | undefined, name: string): number | null {
  const values = measured?.get(name) ?? []
  return values.length === 0 ? null : median(values)
}

function written(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0)
}

function ratio(value: number, own: number): string {
  return own <= 0 ? 'more' : `${(value / own).toFixed(1)}x`
}
