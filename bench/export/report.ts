import { printTable } from '../table'

/** A number for each library. */
export type Measured = Map<string, number>
/** `plain`: without what it is in multiples of Outcrop's. */
export type Line = { label: string; values: Measured; plain?: boolean }

/** A line for each measure, and how many times Outcrop's each of the others is. */
export function printLines(libraries: readonly string[], lines: readonly Line[]): void {
  const rows = lines.map(({ label, values, plain = false }) => {
    const own = values.get('outcrop')
    const cells = libraries.map((library) => {
      const value = values.get(library)
      if (value === undefined) return '–'
      const alone = library === 'outcrop' || plain || own === undefined
      return alone ? written(value) : `${written(value)} (${(value / own).toFixed(2)}x)`
    })
    return [label, ...cells]
  })
  console.log("\nMedians; in brackets: times Outcrop's\n")
  printTable(['what', ...libraries], rows)
}

function written(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
}
