import { type Cell, cellKey } from '../../dataset/cell'
import type { Dimension } from '../../dataset/schema'
import { capital } from '../../number-words'
import type { View } from '../../view/view'
import { inSentence, listWords } from '../../words'
import { SILENT } from './cell-text'
import type { RowGroups } from './row-groups'

/** One column by which the rows are sorted; `words`: "openness, last level first". */
export type RankingKey = { column: string; direction: 'up' | 'down'; words: string }

/** The dimensions by which the rows are sorted, and where those begin that cannot be. */
export type Ranking = {
  /** Of the first, which decides. */
  column: string
  direction: 'up' | 'down'
  keys: RankingKey[]
  /** Index of the first row without a place in the order; null: all have one, or rows are grouped. */
  from: number | null
  /** In each group, or among all rows: indexes at which those without a place in the order begin. */
  breaks: number[]
  sentence: string
}

const UNRANKED = ['not-applicable', 'unknown', 'not-assessed'] as const
const WHY: Record<(typeof UNRANKED)[number], string> = {
  unknown: SILENT,
  'not-applicable': 'not applicable',
  'not-assessed': 'not assessed',
}

/** What comes first, by the type of a dimension. */
const FIRST: Record<Dimension['type'], Record<'up' | 'down', string>> = {
  ordinal: { up: 'first level first', down: 'last level first' },
  category: { up: 'first value first', down: 'last value first' },
  categories: { up: 'first value first', down: 'last value first' },
  boolean: { up: 'no first', down: 'yes first' },
  number: { up: 'lowest first', down: 'highest first' },
  text: { up: 'from A to Z', down: 'from Z to A' },
}

type Rows = { groups: RowGroups | null; pinned: number }

/** How the rows are ranked; null where they are not sorted by a dimension that is shown. */
export function rankingOf(view: View, { groups, pinned }: Rows): Ranking | null {
  const { order } = view.query
  const sorted = order.by === 'sorted' ? order.keys : []
  const dimensions = sorted.map((key) => view.dimensions.find((each) => each.id === key.dimension))
  const [first] = sorted
  const [dimension] = dimensions
  if (!first || !dimension) return null
  const keys = sorted.flatMap(({ way }, index): RankingKey[] => {
    const by = dimensions[index]
    if (!by) return []
    const words = `${inSentence(by.label)}, ${FIRST[by.type][way]}`
    return [{ column: by.id, direction: way, words }]
  })
  const states = view.systems.map(({ id }) => view.cells[cellKey(id, dimension.id)]?.state)
  const breaks = breaksOf(states, startsOf(view.systems.length, { groups, pinned }))
  const found = UNRANKED.filter((state) => states.slice(pinned).includes(state))
  const why = listWords(
    found.map((state) => WHY[state]),
    'or',
  )
  return {
    column: dimension.id,
    direction: first.way,
    keys,
    from: groups === null ? (breaks[0] ?? null) : null,
    breaks,
    sentence: `${capital(why)} on ${dimension.label.toLowerCase()}, so not ranked`,
  }
}

/** Where stretches of rows begin that are sorted each for itself. */
function startsOf(systems: number, { groups, pinned }: Rows): number[] {
  if (groups === null) return [pinned, systems]
  let at = 0
  const starts = groups.runs.map(({ columns }) => {
    const start = at
    at += columns
    return start
  })
  return [...starts.filter((start) => start >= pinned), systems]
}

/** In each stretch the first row without a rank, unless none has one. */
function breaksOf(states: (Cell['state'] | undefined)[], starts: number[]): number[] {
  return starts.slice(0, -1).flatMap((start, index) => {
    const found = states.slice(start, starts[index + 1]).findIndex(isUnranked)
    return found > 0 ? [start + found] : []
  })
}

function isUnranked(state: Cell['state'] | undefined): boolean {
  return UNRANKED.some((each) => each === state)
}
