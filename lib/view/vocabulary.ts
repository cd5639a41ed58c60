import { allDimensions } from '../dataset/lookup'
import type { Assessor, Dataset, DatasetHead, Dimension, Layer } from '../dataset/schema'
import type { ColumnTable } from './table/column-table'

/** The names that a query may use; what a dataset and a table of it can both give. */
export type Vocabulary = {
  layers: readonly Layer[]
  assessors: readonly Assessor[]
  /** Id of the dimension that brackets the systems, if there is one. */
  bracket: string | undefined
  /** Through all groups, in declared order. */
  dimensions: readonly Dimension[]
  dimension(id: string): Dimension | undefined
  hasSystem(id: string): boolean
  /** The name of a system; of one that is not there its id. */
  systemName(id: string): string
  /** Ids of all systems in declared order, for messages; there may be very many. */
  systemIds(): readonly string[]
}

const ofDatasets = new WeakMap<Dataset, Vocabulary>()
const ofTables = new WeakMap<ColumnTable, Vocabulary>()

/** The names of a dataset; those of its systems are looked through when one is first asked for. */
export function vocabularyOf(dataset: Dataset): Vocabulary {
  const known = ofDatasets.get(dataset)
  if (known) return known
  const { systems, groups } = dataset
  const vocabulary = vocabularyFrom(dataset, groups, () => ({
    ids: systems.map(({ id }) => id),
    names: systems.map(({ name }) => name),
  }))
  ofDatasets.set(dataset, vocabulary)
  return vocabulary
}

/** The names of the dataset that a table was made from. */
export function vocabularyOfTable(table: ColumnTable): Vocabulary {
  const known = ofTables.get(table)
  if (known) return known
  const vocabulary = vocabularyFrom(table.head, table.groups, () => table)
  ofTables.set(table, vocabulary)
  return vocabulary
}

type Head = Pick<DatasetHead, 'layers' | 'assessors' | 'bracket'>
type Systems = { ids: readonly string[]; names: readonly string[] }

function vocabularyFrom(head: Head, groups: Dataset['groups'], list: () => Systems): Vocabulary {
  const dimensions = allDimensions({ groups })
  const byId = new Map(dimensions.map((each) => [each.id, each]))
  const systems = once(list)
  const rows = once(() => new Map(systems().ids.map((id, row) => [id, row])))
  return {
    layers: head.layers,
    assessors: head.assessors,
    bracket: head.bracket,
    dimensions,
    dimension: (id) => byId.get(id),
    hasSystem: (id) => rows().has(id),
    systemName: (id) => systems().names[rows().get(id) ?? -1] ?? id,
    systemIds: () => systems().ids,
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
