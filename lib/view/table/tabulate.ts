import { ALL_ASSESSORS, cellOf, type Said } from '../../dataset/cell'
import { allDimensions } from '../../dataset/lookup'
import type { Assessment, Dataset, Dimension, System } from '../../dataset/schema'
import { placementCells } from '../placements'
import type { Codes, Column, ColumnTable, Sites } from './column-table'

const tables = new WeakMap<Dataset, Map<string, ColumnTable>>()

/**
 * The table of a dataset through a lens, made once: a dataset is never changed after it was parsed.
 * Where a hash is given that an earlier call did not know, the cells are shared.
 */
export function tableOf(dataset: Dataset, lens: string, hash = ''): ColumnTable {
  const known = tables.get(dataset) ?? new Map<string, ColumnTable>()
  const found = known.get(lens)
  if (found && (hash === '' || found.hash === hash)) return found
  const table = found ? { ...found, hash } : tabulate(dataset, lens, hash)
  // only lenses that the dataset has are kept, so that no address can fill the memory
  if (lens === ALL_ASSESSORS || dataset.assessors.some(({ id }) => id === lens)) {
    known.set(lens, table)
    tables.set(dataset, known)
  }
  return table
}

/** All cells of a dataset through a lens, column by column. Takes time with the number of cells. */
export function tabulate(dataset: Dataset, lens: string, hash = ''): ColumnTable {
  const { systems, groups, ...head } = dataset
  return {
    hash,
    head,
    groups,
    lens,
    ids: systems.map(({ id }) => id),
    names: systems.map(({ name }) => name),
    slots: Uint8Array.from(systems, ({ slot }) => slot ?? 0),
    columns: allDimensions(dataset).map((each) => columnOf({ dataset, dimension: each, lens })),
    sites: sitesOf(dataset, lens),
  }
}

type Reading = { dataset: Dataset; dimension: Dimension; lens: string }
type CellCodes = { entry: number; reason: number }

/** One column. Systems that share the very list of assessments share the cell that follows from it. */
function columnOf(reading: Reading): Column {
  const { systems } = reading.dataset
  const { id } = reading.dimension
  const said = dictionary<Said>()
  const reasons = dictionary<string>()
  reasons.codeOf('', '')
  const shared = new Map<Assessment[] | undefined, CellCodes>()
  const codes = new Uint32Array(systems.length)
  const reasonCodes = new Uint32Array(systems.length)
  systems.forEach((system, row) => {
    const written = Object.hasOwn(system.assessments, id) ? system.assessments[id] : undefined
    const known = shared.get(written) ?? codesOf(readCell(reading, system), said, reasons)
    shared.set(written, known)
    codes[row] = known.entry
    reasonCodes[row] = known.reason
  })
  return {
    dimension: reading.dimension,
    entries: said.entries,
    codes: narrowCodes(codes, said.entries.length),
    reasons: reasons.entries,
    reasonCodes:
      reasons.entries.length === 1 ? null : narrowCodes(reasonCodes, reasons.entries.length),
  }
}

function codesOf(
  { said, reason }: { said: Said; reason: string },
  entries: Dictionary<Said>,
  reasons: Dictionary<string>,
): CellCodes {
  const entry = entries.codeOf(JSON.stringify(said), said)
  return { entry, reason: reasons.codeOf(reason, reason) }
}

/** A cell without whose it is, and the reasons that were given for it, a line each. */
function readCell({ dataset, dimension, lens }: Reading, system: System) {
  const cell = cellOf({ dataset, system, dimension, lens })
  const { system: _system, dimension: _dimension, assessments, ...said } = cell
  const lines = assessments.map(({ reason }) => reason.replace(/\s+/g, ' ').trim())
  return { said, reason: lines.filter((line) => line !== '').join('\n') }
}

function sitesOf(dataset: Dataset, lens: string): ColumnTable['sites'] {
  const sites = dictionary<Sites>()
  const shared = new Map<System['placements'], number>()
  const codes = new Uint32Array(dataset.systems.length)
  dataset.systems.forEach((system, row) => {
    const code = shared.get(system.placements) ?? siteCode(sites, readSites(dataset, system, lens))
    shared.set(system.placements, code)
    codes[row] = code
  })
  return { entries: sites.entries, codes: narrowCodes(codes, sites.entries.length) }
}

function readSites(dataset: Dataset, system: System, lens: string): Sites {
  if (system.placements.length === 0) return []
  return placementCells(dataset, system, lens).map(({ layer, state }) => ({ layer, state }))
}

function siteCode(sites: Dictionary<Sites>, entry: Sites): number {
  return sites.codeOf(JSON.stringify(entry), entry)
}

type Dictionary<T> = { entries: T[]; codeOf: (key: string, entry: T) => number }

/** Numbers entries in the order in which they first occur; entries of one key are one. */
function dictionary<T>(): Dictionary<T> {
  const entries: T[] = []
  const codes = new Map<string, number>()
  return {
    entries,
    codeOf(key, entry) {
      const known = codes.get(key)
      if (known !== undefined) return known
      codes.set(key, entries.length)
      return entries.push(entry) - 1
    },
  }
}

/** The same numbers in as few bytes as so many entries need. */
export function narrowCodes(codes: Uint32Array, entries: number): Codes {
  if (entries <= 0x100) return Uint8Array.from(codes)
  return entries <= 0x10000 ? Uint16Array.from(codes) : codes
}
