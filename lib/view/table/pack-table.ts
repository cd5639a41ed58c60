import type { Said } from '../../dataset/cell'
import { allDimensions } from '../../dataset/lookup'
import type { Dataset, DatasetHead } from '../../dataset/schema'
import type { Codes, Column, ColumnTable, Sites } from './column-table'
import { codesFor, type PackedCodes, packCodes, unpackCodes } from './pack-codes'
import { packIds, unpackIds } from './pack-ids'

/**
 * A column as JSON. What is said and why go together: rows have the number of a pair, and a pair the
 * numbers of an entry and a reason. Null: nobody gives a reason, or nearly all pairs differ.
 */
export type PackedColumn = {
  id: string
  entries: Said[]
  reasons: string[]
  pairs: [entry: number, reason: number][] | null
  codes: PackedCodes
  reasonCodes: PackedCodes | null
}

/** A table as JSON; see `packIds` and `packCodes` for its long lists. */
export type PackedTable = {
  hash: string
  head: DatasetHead
  groups: Dataset['groups']
  lens: string
  ids: string
  names: string[]
  /** Of the rows that declare one. */
  slots: [row: number, slot: number][]
  columns: PackedColumn[]
  sites: { entries: Sites[]; codes: PackedCodes }
}

/** For the way from a handler to a browser; `unpackTable` gives an equal table. */
export function packTable(table: ColumnTable): PackedTable {
  const { hash, head, groups, lens, sites } = table
  return {
    hash,
    head,
    groups,
    lens,
    ids: packIds(table.ids),
    names: [...table.names],
    slots: [...table.slots].flatMap((slot, row) => (slot === 0 ? [] : [[row, slot]])),
    columns: table.columns.map(packColumn),
    sites: { entries: [...sites.entries], codes: packCodes(sites.codes, sites.entries.length) },
  }
}

/** More pairs than this would take more room than they save. */
const MOST_PAIRS = 2000

function packColumn({ dimension, entries, codes, reasons, reasonCodes }: Column): PackedColumn {
  const paired = reasonCodes && pairUp(codes, reasonCodes)
  const apart = paired === null
  return {
    id: dimension.id,
    entries: [...entries],
    reasons: [...reasons],
    pairs: paired?.pairs ?? null,
    codes: paired ? packCodes(paired.codes, paired.pairs.length) : packCodes(codes, entries.length),
    reasonCodes: apart && reasonCodes ? packCodes(reasonCodes, reasons.length) : null,
  }
}

type Paired = { pairs: [number, number][]; codes: Uint32Array }

/** Numbers the pairs that occur in the order in which they first do; null: they are too many. */
function pairUp(codes: Codes, reasonCodes: Codes): Paired | null {
  const places = new Map<number, number>()
  const pairs: [number, number][] = []
  const paired = new Uint32Array(codes.length)
  for (let row = 0; row < codes.length; row++) {
    const [entry, reason] = [codes[row] ?? 0, reasonCodes[row] ?? 0]
    const name = entry * 0x1_0000_0000 + reason
    let place = places.get(name)
    if (place === undefined) {
      place = pairs.push([entry, reason]) - 1
      if (place >= MOST_PAIRS) return null
      places.set(name, place)
    }
    paired[row] = place
  }
  return { pairs, codes: paired }
}

/** The table again. Columns of dimensions that the groups do not have are left out. */
export function unpackTable(packed: PackedTable): ColumnTable {
  const dimensions = new Map(allDimensions(packed).map((each) => [each.id, each]))
  const { hash, head, groups, lens, names, sites } = packed
  const slots = new Uint8Array(names.length)
  for (const [row, slot] of packed.slots) slots[row] = slot
  return {
    hash,
    head,
    groups,
    lens,
    ids: unpackIds(packed.ids),
    names,
    slots,
    columns: packed.columns.flatMap((column) => {
      const dimension = dimensions.get(column.id)
      const { entries, reasons } = column
      return dimension ? [{ dimension, entries, reasons, ...unpackColumn(column) }] : []
    }),
    sites: { entries: sites.entries, codes: unpackCodes(sites.codes) },
  }
}

type ColumnCodes = Pick<Column, 'codes' | 'reasonCodes'>

function unpackColumn({ entries, reasons, pairs, ...packed }: PackedColumn): ColumnCodes {
  const codes = unpackCodes(packed.codes)
  if (!pairs) {
    return { codes, reasonCodes: packed.reasonCodes && unpackCodes(packed.reasonCodes) }
  }
  const pick = (side: 0 | 1, most: number) => {
    const found = codesFor(codes.length, most)
    for (let row = 0; row < codes.length; row++) found[row] = pairs[codes[row] ?? 0]?.[side] ?? 0
    return found
  }
  return { codes: pick(0, entries.length), reasonCodes: pick(1, reasons.length) }
}
