import { type Cell, cellOf } from '../dataset/cell'
import { findDimension } from '../dataset/lookup'
import type { RelationKind } from '../dataset/relations'
import type { Dataset, Dimension, Layer, System } from '../dataset/schema'
import { RELATION_WORDS, ROLE_WORDS, STATE_MEANINGS, STATE_WORDS } from '../words'
import { cellWords } from './cell-words'
import { footNote } from './foot-note'
import { type KeyParts, parseKey } from './key'
import { neighbours } from './neighbours'
import { placementCells } from './placements'
import {
  cellReadings,
  type EvidenceItem,
  evidenceItems,
  placementReading,
  type Reading,
  relationReading,
} from './reading'
import { canonicalKey, relationKey } from './relation-key'
import type { View } from './view'

/** Everything said about one selected thing. What is not there is empty. */
export type EvidenceView = {
  key: string
  kind: 'cell' | 'placement' | 'relation' | 'system' | 'dimension' | 'layer'
  heading: string
  question: string
  /** The state of a cell or a placement. */
  state: string
  stateWords: string
  /** What is said, in one line. */
  words: string
  /** For a dimension with levels: what each stands for, from the first. */
  levels: { label: string; criterion: string }[]
  readings: Reading[]
  /** For a whole system, dimension or layer: its cells or placements, each a key to go on with. */
  entries: { key: string; name: string; words: string }[]
  /** What kinds of sources stand behind it. */
  footNote: string
  /** The system it belongs to. */
  system: string
  systemName: string
  /** The things of the same kind before and after it, in the order shown. */
  previous: string
  next: string
}

type Asked = { dataset: Dataset; view: View; key: string }
/** `items`: what stands behind it all, where the readings are not listed one by one. */
type Found = Pick<EvidenceView, 'kind' | 'heading'> &
  Partial<EvidenceView> & { items?: EvidenceItem[] }

/** The evidence for a key; null if the dataset has no such thing. Filters do not hide it. */
export function evidenceOf({ dataset, view, key }: Asked): EvidenceView | null {
  const asked = { dataset, view, key: canonicalKey(key) }
  const parts = parseKey(asked.key)
  const found = parts && find(asked, parts)
  if (!found) return null
  const { items, ...said } = found
  const readings = said.readings ?? []
  return {
    key: asked.key,
    question: '',
    state: '',
    stateWords: '',
    words: '',
    levels: [],
    entries: [],
    system: '',
    systemName: '',
    ...neighbours(asked.view, asked.key),
    ...said,
    readings,
    footNote: footNote(items ?? readings.flatMap((reading) => reading.evidence)),
  }
}

function find(asked: Asked, parts: KeyParts): Found | null {
  const { dataset } = asked
  if (parts.relation) return relationPart(asked, parts.relation)
  const system = dataset.systems.find(({ id }) => id === parts.system)
  const dimension = findDimension(dataset, parts.dimension)
  const layer = dataset.layers.find(({ id }) => id === parts.layer)
  if (parts.system !== undefined && !system) return null
  if (dimension)
    return system ? cellPart(asked, system, dimension) : dimensionPart(asked, dimension)
  if (layer) return system ? placementPart(asked, system, layer) : layerPart(asked, layer)
  return system && !parts.dimension && !parts.layer ? systemPart(asked, system) : null
}

function cellPart({ dataset, view }: Asked, system: System, dimension: Dimension): Found {
  const cell = cellOf({ dataset, system, dimension, lens: view.query.lens })
  return {
    kind: 'cell',
    heading: `${system.name}, ${dimension.label}`,
    question: dimension.question,
    state: cell.state,
    stateWords: STATE_MEANINGS[cell.state],
    words: cellWords(dimension, cell),
    levels: levelsOf(dimension),
    readings: cellReadings(dataset, dimension, cell),
    ...ownerOf(system),
  }
}

function dimensionPart({ dataset, view }: Asked, dimension: Dimension): Found {
  const cells = view.systems.flatMap(({ id }) => view.cells[`${id}/${dimension.id}`] ?? [])
  return {
    kind: 'dimension',
    heading: dimension.label,
    question: dimension.question,
    words: tally(cells),
    levels: levelsOf(dimension),
    entries: cells.map((cell) => ({
      key: `${cell.system}/${dimension.id}`,
      name: nameIn(dataset, cell.system),
      words: cellWords(dimension, cell),
    })),
    items: behind(dataset, cells),
  }
}

function systemPart({ dataset, view }: Asked, system: System): Found {
  const cells = view.dimensions.flatMap(({ id }) => view.cells[`${system.id}/${id}`] ?? [])
  return {
    kind: 'system',
    heading: system.name,
    words: tally(cells),
    entries: view.dimensions.flatMap((dimension) => {
      const cell = view.cells[`${system.id}/${dimension.id}`]
      const key = `${system.id}/${dimension.id}`
      return cell ? [{ key, name: dimension.label, words: cellWords(dimension, cell) }] : []
    }),
    items: behind(dataset, cells),
    ...ownerOf(system),
  }
}

function placementPart({ dataset, view }: Asked, system: System, layer: Layer): Found {
  const { lens } = view.query
  const cell = placementCells(dataset, system, lens).find((each) => each.layer === layer.id)
  const said = system.placements.filter(
    (each) => each.layer === layer.id && (lens === 'all' || each.assessor === lens),
  )
  return {
    kind: 'placement',
    heading: `${system.name}, ${layer.label}`,
    question: layer.about ?? '',
    state: cell?.state ?? '',
    stateWords: cell ? ROLE_WORDS[cell.state] : '',
    words: cell ? ROLE_WORDS[cell.state] : `${system.name} is not placed here`,
    readings: said.map((each) => placementReading(dataset, each)),
    ...ownerOf(system),
  }
}

function layerPart({ dataset, view }: Asked, layer: Layer): Found {
  const placed = view.placements.filter((each) => each.layer === layer.id)
  return {
    kind: 'layer',
    heading: layer.label,
    question: layer.about ?? '',
    words:
      placed.length > 0
        ? `${placed.length} of ${view.systems.length} systems here`
        : 'No system here',
    entries: placed.map((each) => ({
      key: `${each.system}@${layer.id}`,
      name: nameIn(dataset, each.system),
      words: ROLE_WORDS[each.state],
    })),
    items: evidenceItems(
      dataset,
      placed.flatMap((each) => each.claims.flatMap((claim) => claim.evidence)),
    ),
  }
}

function relationPart(
  { dataset, view, key }: Asked,
  { from, kind, to }: NonNullable<KeyParts['relation']>,
): Found | null {
  const [source, target] = [from, to].map((id) => dataset.systems.find((each) => each.id === id))
  if (!source || !target || !isRelationKind(kind)) return null
  const { lens } = view.query
  const said = dataset.systems
    .flatMap((system) => system.relations.map((each) => ({ ...each, from: system.id })))
    .filter((each) => relationKey(each.kind, each.from, each.to) === key)
    .filter(({ assessor }) => lens === 'all' || assessor === lens)
  const label = said.find((each) => each.label !== undefined)?.label
  // where it holds both ways, in the direction in which it is first said
  const ends = said[0] ?? { from, to }
  return {
    kind: 'relation',
    heading: `${nameIn(dataset, ends.from)} ${RELATION_WORDS[kind]} ${nameIn(dataset, ends.to)}`,
    words: said.length === 0 ? 'not said by anyone' : (label ?? RELATION_WORDS[kind]),
    readings: said.map((each) => relationReading(dataset, each)),
    ...ownerOf(source),
  }
}

function isRelationKind(kind: string): kind is RelationKind {
  return Object.hasOwn(RELATION_WORDS, kind)
}

function nameIn(dataset: Dataset, id: string): string {
  return dataset.systems.find((system) => system.id === id)?.name ?? id
}

function ownerOf(system: System): Pick<EvidenceView, 'system' | 'systemName'> {
  return { system: system.id, systemName: system.name }
}

function levelsOf(dimension: Dimension): EvidenceView['levels'] {
  if (dimension.type !== 'ordinal') return []
  return dimension.levels.map(({ label, criterion }) => ({ label, criterion }))
}

function behind(dataset: Dataset, cells: readonly Cell[]): EvidenceItem[] {
  const said = cells.flatMap((cell) => cell.assessments)
  return evidenceItems(
    dataset,
    said.flatMap((each) => each.evidence),
  )
}

/** `12 known, 3 unknown`: cells by state, in the order in which the states are first met. */
function tally(cells: readonly Cell[]): string {
  const counts = new Map<Cell['state'], number>()
  for (const { state } of cells) counts.set(state, (counts.get(state) ?? 0) + 1)
  const words = [...counts].map(([state, found]) => `${found} ${STATE_WORDS[state]}`)
  return words.length > 0 ? words.join(', ') : 'No cell is shown'
}
