import { inSentence, inThousands, listSome } from '../words'
import { withValues } from './address'
import { filterParts } from './sentence-filters'
import { orderParts } from './sentence-order'
import { clause, lineName, type Part, type Told } from './sentence-part'
import type { Phrase, TableView } from './table/table-view'

export type Sentence = Told & {
  /** The address that the query was read from, without `?`. */
  search: string
  size: TableView['size']
}

/**
 * What is shown, as one sentence to be read aloud: "4 of 6 systems whose access is open; sorted by
 * openness." Its phrases joined by nothing are the sentence; each one that filters or orders carries the
 * address without it.
 */
export function querySentence({ vocabulary, query, search, size }: Sentence): Phrase[] {
  const told = { vocabulary, query }
  const parts = [
    ...chosenSystems(told, size),
    ...filterParts(told),
    ...shownParts(told, size),
    ...orderParts(told, size),
    ...lensParts(told),
  ]
  const phrases = [phrase(headWords(size), true)]
  for (const { key, text, joint, rest = [] } of parts) {
    phrases.push(phrase(joint, false))
    const without = withValues(search, key, rest)
    phrases.push({ key, text: inOneLine(text), strong: false, without })
  }
  return phrases.at(-1)?.text.endsWith('.') ? phrases : [...phrases, phrase('.', false)]
}

/** What a filter is called where it is asked to be cleared; `key` as in the address. */
export function filterName({ vocabulary, query, key }: Told & { key: string }): string {
  const [, id] = /^(?:is|all|not)\.(.*)$/s.exec(key) ?? []
  if (id !== undefined) return `the filter on ${inSentence(vocabulary.dimension(id)?.label ?? id)}`
  switch (key) {
    case 'q':
      return inOneLine(`the search for “${query.q}”`)
    case 'state':
      return 'the filter on cell states'
    case 'systems':
      return 'the choice of systems'
    case 'dims':
      return 'the choice of dimensions'
    case 'hide':
      return 'what is hidden'
    default:
      return `the filter on ${key}`
  }
}

function phrase(text: string, strong: boolean): Phrase {
  return { key: '', text, strong, without: null }
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function headWords({ systems, allSystems }: TableView['size']): string {
  const noun = allSystems === 1 ? 'system' : 'systems'
  if (systems !== allSystems) return `${inThousands(systems)} of ${inThousands(allSystems)} ${noun}`
  return allSystems === 1 ? 'The one system' : `All ${inThousands(allSystems)} ${noun}`
}

function chosenSystems({ vocabulary, query }: Told, { allSystems }: TableView['size']): Part[] {
  const { systems } = query
  if (systems === null) return []
  const text =
    systems.length === allSystems
      ? 'in the order chosen'
      : `among ${listSome(systems.map((id) => vocabulary.systemName(id)))}`
  return [{ key: 'systems', text, joint: ' ' }]
}

/** What is said of columns, and what is hidden. */
function shownParts({ vocabulary, query }: Told, size: TableView['size']): Part[] {
  const { dims, hide, differ } = query
  const label = (id: string) => inSentence(vocabulary.dimension(id)?.label ?? id)
  const chosen =
    dims?.length === size.allDimensions
      ? 'dimensions in the order chosen'
      : `shown on ${listSome((dims ?? []).map(label))}`
  const hidden = `without ${listSome(hide.map((key) => lineName(vocabulary, key)))}`
  return [
    ...(dims === null ? [] : [clause('dims', chosen)]),
    ...(hide.length === 0 ? [] : [clause('hide', hidden)]),
    ...(differ ? [clause('differ', 'only dimensions on which they differ')] : []),
  ]
}

function lensParts({ vocabulary, query }: Told): Part[] {
  const assessor = vocabulary.assessors.find(({ id }) => id === query.lens)
  return assessor ? [clause('lens', `read by ${assessor.name}`)] : []
}
