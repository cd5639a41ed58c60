import metrics from './font-metrics.json'
import type { Face } from './scene'

/** One font file, ready for measuring; widths in font units. */
export type FontTable = {
  em: number
  /** Advance of the sign that stands for a missing glyph. */
  missing: number
  advance: Map<number, number>
  /** Class of a character as the first, and as the second, of a pair. */
  first: Map<number, number>
  second: Map<number, number>
  /** Adjustments behind a first class, by second class; most classes never meet, and are not unpacked. */
  pairsAfter: (first: number) => Map<number, number>
}

const tables = new Map<Face, FontTable>()

/** The metrics of a face, unpacked on first use (the packing is explained in scripts/font-metrics.ts). */
export function fontTable(face: Face): FontTable {
  const known = tables.get(face)
  if (known) return known
  const packed = metrics[face]
  const table: FontTable = {
    em: packed.em,
    missing: packed.missing,
    advance: new Map(packed.advances.split(';').flatMap(unpackRun)),
    first: classNumbers(packed.first),
    second: classNumbers(packed.second),
    pairsAfter: unpackedOnUse(packed.pairs),
  }
  tables.set(face, table)
  return table
}

function unpackRun(run: string): [number, number][] {
  const [start = '', widths = ''] = run.split(':')
  const from = Number.parseInt(start, 16)
  return widths.split(',').map((width, index) => [from + index, Number(width)])
}

function unpackedOnUse(packed: string[]): FontTable['pairsAfter'] {
  const rows: Map<number, number>[] = []
  return (first) => {
    rows[first] ??= unpackRow(packed[first] ?? '')
    return rows[first]
  }
}

function unpackRow(row: string): Map<number, number> {
  const entries = row.split(',').map((entry) => entry.split(':').map(Number))
  return new Map(entries.map(([column = 0, units = 0]) => [column, units]))
}

function classNumbers(classes: string[]): Map<number, number> {
  return new Map(
    classes.flatMap((letters, index) =>
      Array.from(letters, (letter): [number, number] => [letter.codePointAt(0) ?? 0, index]),
    ),
  )
}
