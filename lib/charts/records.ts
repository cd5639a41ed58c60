import { cellKey } from '../dataset/cell'
import type { DatasetHead, Evidence } from '../dataset/schema'
import { cellWords } from '../view/cell-words'
import { assessorName, saidWords } from '../view/claims'
import { relationKey } from '../view/relation-key'
import type { View } from '../view/view'
import { RELATION_WORDS, ROLE_WORDS } from '../words'
import type { Table } from './chart-kind'

const HEAD = [
  'about',
  'system id',
  'system',
  'of id',
  'of',
  'state',
  'words',
  'assessor',
  'said',
  'confidence',
  'as of',
  'reason',
  'sources',
]

/** What a line says of who claims it. A cell that nobody assessed has one line with none of this. */
type Said = {
  assessor: string
  said: string
  confidence: string
  asOf: string
  reason: string
  sources: string
}
const NOBODY: Said = { assessor: '', said: '', confidence: '', asOf: '', reason: '', sources: '' }

type About = {
  about: string
  system: string
  of: string
  ofWords: string
  state: string
  words: string
}

/**
 * Everything behind the keys of a picture: for each cell, placement and relation among them a line
 * for each assessor, with reason and sources. Keys of other things have no line.
 */
export function recordsTable(view: View, keys: readonly string[]): Table {
  const wanted = new Set(keys)
  const rows = [
    ...cellRows(view, wanted),
    ...placementRows(view, wanted),
    ...relationRows(view, wanted),
  ]
  return { caption: view.head.title, head: HEAD, rows }
}

function cellRows(view: View, wanted: Set<string>): string[][] {
  return view.systems.flatMap((system) =>
    view.dimensions.flatMap((dimension) => {
      const key = cellKey(system.id, dimension.id)
      const cell = wanted.has(key) ? view.cells[key] : undefined
      if (!cell) return []
      const about = {
        about: 'cell',
        system: system.id,
        of: dimension.id,
        ofWords: dimension.label,
        state: cell.state,
        words: cellWords(dimension, cell),
      }
      const said = cell.assessments.map((each) => ({
        assessor: assessorName(view.head, each.assessor),
        said: saidWords(dimension, each),
        confidence: 'confidence' in each ? each.confidence : '',
        asOf: each.asOf ?? '',
        reason: each.reason,
        sources: sourceWords(view.head, each.evidence),
      }))
      return linesOf(view, about, said)
    }),
  )
}

function placementRows(view: View, wanted: Set<string>): string[][] {
  return view.placements.flatMap((placement) => {
    const { system, layer, state } = placement
    if (!wanted.has(`${system}@${layer}`)) return []
    const ofWords = view.layers.find(({ id }) => id === layer)?.label ?? layer
    const words = ROLE_WORDS[state]
    const about = { about: 'placement', system, of: layer, ofWords, state, words }
    const said = placement.claims.map((claim) => ({
      ...NOBODY,
      assessor: assessorName(view.head, claim.assessor),
      said: ROLE_WORDS[claim.role],
      reason: claim.reason,
      sources: sourceWords(view.head, claim.evidence),
    }))
    return linesOf(view, about, said)
  })
}

function relationRows(view: View, wanted: Set<string>): string[][] {
  return view.relations.flatMap((relation) => {
    const { from, kind, to } = relation
    if (!wanted.has(relationKey(kind, from, to))) return []
    const about = {
      about: 'relation',
      system: relation.from,
      of: relation.to,
      ofWords: systemName(view, relation.to),
      state: relation.imagined ? 'imagined' : 'stated',
      words: relation.label ?? RELATION_WORDS[relation.kind],
    }
    const said = {
      ...NOBODY,
      assessor: assessorName(view.head, relation.assessor),
      said: RELATION_WORDS[relation.kind],
      reason: relation.reason,
      sources: sourceWords(view.head, relation.evidence),
    }
    return linesOf(view, about, [said])
  })
}

function linesOf(view: View, about: About, said: readonly Said[]): string[][] {
  const start = [about.about, about.system, systemName(view, about.system), about.of, about.ofWords]
  return (said.length > 0 ? said : [NOBODY]).map((each) => [
    ...start,
    about.state,
    about.words,
    each.assessor,
    each.said,
    each.confidence,
    each.asOf,
    each.reason,
    each.sources,
  ])
}

function systemName(view: View, id: string): string {
  return view.all.find((system) => system.id === id)?.name ?? id
}

/** Each source with its place in it and its address, parted by semicolons. */
function sourceWords(head: DatasetHead, evidence: readonly Evidence[]): string {
  const words = evidence.map(({ source, locator, url }) => {
    const found = head.sources.find(({ id }) => id === source)
    const address = url ?? found?.url
    return `${found?.title ?? source}, ${locator}${address ? ` <${address}>` : ''}`
  })
  return words.join('; ')
}
