import type { Problem } from '../../errors'
import { byCodeUnit } from '../../nearest'
import { withValues } from '../address'
import type { ViewQuery } from '../query'
import { filterName, querySentence } from '../query-sentence'
import { vocabularyOfTable } from '../vocabulary'
import { askTable } from './ask-table'
import type { Asked } from './asked'
import { facetsOf } from './facets-of'
import type { TableIndex } from './index-table'
import { rowsWithout } from './rows-without'
import { searchTable } from './search-table'
import type { TableColumn, TableView } from './table-view'
import { unrankedSentence } from './unranked-sentence'

/** Options of the matrix as they stand in the address; what is left out is at its default. */
export type TableOptions = Record<string, string>

export type TableViewInput = {
  index: TableIndex
  asked: Asked
  query: ViewQuery
  /** The canonical query, with the options of the matrix. */
  search: string
  options: TableOptions
  problems: Problem[]
}

/** Rows of a longer table are not moved by hand, and their ids would make an address too long. */
const MOST_MOVED = 200

/** All that the page of the matrix shows for a query, but the rows. */
export function tableViewOf(input: TableViewInput): TableView {
  const { index, asked, query, search, problems } = input
  const { table } = index
  const size = {
    systems: asked.rows.length,
    dimensions: asked.columns.length,
    allSystems: table.ids.length,
    allDimensions: table.columns.length,
  }
  const columns = columnsOf(input)
  return {
    dataset: table.head.id,
    hash: table.hash,
    lens: table.lens,
    query: search,
    problems,
    size,
    columns,
    groups: groupRuns(table.groups, columns),
    allColumns: allColumns(input),
    ...allRows(input),
    bracket: bracketOf(input),
    layers: table.head.layers.map(({ id, label }) => ({ id, label })),
    lenses: table.head.assessors.map(({ id, name }) => ({
      id,
      label: name,
      on: id === query.lens,
    })),
    pinned: asked.pinned,
    facets: facetsOf(index, query),
    counts: asked.counts,
    hits: asked.hits,
    left: asked.left,
    sentence: querySentence({ vocabulary: vocabularyOfTable(table), query, search, size }),
    relax: relaxOf(input),
    rowGroups: asked.groups,
    unranked: asked.unranked && {
      from: asked.unranked.from,
      sentence: unrankedSentence(table.columns, query.order, asked.unranked.states),
    },
    order: query.order,
    group: query.group,
    reference: referenceOf(input),
  }
}

function columnsOf({ index, asked, query }: TableViewInput): TableColumn[] {
  const { columns, groups } = index.table
  const labels = searchTable(index, query.q)?.labels
  return asked.columns.flatMap((place, at) => {
    const dimension = columns[place]?.dimension
    const group = groups.find((each) => each.dimensions.some(({ id }) => id === dimension?.id))
    if (!dimension) return []
    const pinned = at < asked.pinned.columns
    return { dimension, group: group?.id ?? '', pinned, named: labels?.[place] === 1 }
  })
}

/** Runs of neighbouring columns of one group. A run ends where the pinned columns end. */
function groupRuns(
  groups: TableViewInput['index']['table']['groups'],
  columns: readonly TableColumn[],
): TableView['groups'] {
  const runs: TableView['groups'] = []
  for (const [at, { group, pinned }] of columns.entries()) {
    const run = runs.at(-1)
    if (run?.id === group && columns[at - 1]?.pinned === pinned) run.columns += 1
    else {
      const label = groups.find(({ id }) => id === group)?.label ?? ''
      runs.push({ id: group, label, columns: 1 })
    }
  }
  return runs
}

/** The dimensions chosen, in their order, then the others as they are declared. */
function allColumns({ index, asked, query }: TableViewInput): TableView['allColumns'] {
  const { columns, groups } = index.table
  const shown = new Set(asked.columns.map((place) => columns[place]?.dimension.id))
  const every = groups.flatMap(({ id: group, dimensions }) =>
    dimensions.map(({ id, label }) => ({ id, label, group, shown: shown.has(id) })),
  )
  const chosen = (query.dims ?? []).flatMap((id) => every.filter((each) => each.id === id))
  return [...chosen, ...every.filter((each) => !chosen.includes(each))]
}

type AllRows = Required<Pick<TableView, 'allRows' | 'allNames'>>

/** The order is asked for once more, without what takes systems away. */
function allRows({ index, query }: TableViewInput): AllRows {
  const { ids, names } = index.table
  const chosen = query.systems?.length ?? ids.length
  if (chosen > MOST_MOVED) return { allRows: null, allNames: null }
  const nothing = { is: {}, all: {}, not: {}, layers: [], state: [], q: '', hide: [] }
  const rows = [...askTable(index, { ...query, ...nothing }).rows]
  return {
    allRows: rows.map((row) => ids[row] ?? ''),
    allNames: rows.map((row) => names[row] ?? ''),
  }
}

/** What brackets the systems, as it is called. */
function bracketOf({ index }: TableViewInput): string | null {
  const { head, columns } = index.table
  const place = index.columnOf(head.bracket ?? '')
  return columns[place ?? -1]?.dimension.label ?? null
}

/** For an empty result: the filters without which something would be left. */
function relaxOf({ index, asked, query, search }: TableViewInput): TableView['relax'] {
  if (asked.rows.length > 0) return []
  return rowsWithout(index, query)
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.rows - a.rows || byCodeUnit(a.key, b.key))
    .map(({ key, rows }) => ({
      key,
      name: filterName({ vocabulary: vocabularyOfTable(index.table), query, key }),
      rows,
      without: withValues(search, key, []),
    }))
}

function referenceOf({ index, options }: TableViewInput): TableView['reference'] {
  const { ids, names } = index.table
  const row = index.rowOf(options.ref ?? '') ?? -1
  const [id, name] = [ids[row], names[row]]
  return id === undefined || name === undefined ? null : { id, name }
}
