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
    advance: advancesOf(packed.advances),
    first: classNumbers(packed.first),
    second: classNumbers(packed.second),
    pairsAfter: unpackedOnUse(packed.pairs),
  }
  tables.set(face, table)
  return table
}

/** Loops that set numbers one by one: a first picture of a process waits for them. */
function advancesOf(packed: string): Map<number, number> {
  const advances = new Map<number, number>()
  for (const run of packed.split(';')) {
    const [start = '', widths = ''] = run.split(':')
    let code = Number.parseInt(start, 16)
    for (const width of widths.split(',')) advances.set(code++, Number(width))
  }
  return advances
}

function unpackedOnUse(packed: string[]): FontTable['pairsAfter'] {
  const rows: Map<number, number>[] = []
  return (first) => {
    rows[first] ??= unpackRow(packed[first] ?? '')
    return rows[first]
  }
}

function unpackRow(row: string): Map<number, number> {
  const units = new Map<number, number>()
  for (const entry of row.split(',')) {
    const [column = '0', unit = '0'] = entry.split(':')
    units.set(Number(column), Number(unit))
  }
  return units
}

function classNumbers(classes: string[]): Map<number, number> {
  const numbers = new Map<number, number>()
  for (let index = 0; index < classes.length; index++) {
    for (const letter of classes[index] ?? '') numbers.set(letter.codePointAt(0) ?? 0, index)
  }
  return numbers
}
