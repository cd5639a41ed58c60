/** What is done in every table, and what it has to show then. */
export type Step = {
  name: string
  /** Of the element that is clicked or typed into. */
  selector: string
  /** What is typed; undefined: a click. */
  text?: string
  /** How many rows there must be. */
  count: number
  /** What the first row must say in a column. */
  first: { id: string; text: string }
  /** What the panel must say of the value that is counted; asked where the panel has counts. */
  facet: number
  /** A step back is not measured. */
  measured: boolean
}

/** Two values that are picked one after the other, the word that is typed, the column sorted by. */
export const PICKS = [
  { id: 'field', choice: 'Health', pick: 'health' },
  { id: 'licence', choice: 'Permissive', pick: 'permissive' },
] as const
export const WORD = 'counts'
/** Outcrop begins with the first level, the others with the last: an unknown stands last in each of them. */
export const SORTED = { id: 'openness', first: 'Closed', last: 'Open' } as const
/** A value whose count in the panel has to be right after each step, where counts are shown. */
export const COUNTED = { id: 'openness', choice: 'Open', pick: '4' } as const

export const keysOf = (word: string) => [...word].map((_, index) => word.slice(0, index + 1))

export type Expected = { count: number; name: string; facet: number }
export type Expectations = {
  all: Expected
  one: Expected
  both: Expected
  /** Name of the first row that has the value sorted to the front, where rows alike keep their order. */
  front: string
  /** By what is typed. */
  typed: Record<string, Expected>
}
export type Controls = {
  boxes: readonly [string, string]
  field: string
  sort: string
  /** What the first row says in the column sorted by; null: it is known by its name, since its cells are drawn. */
  sorted: string | null
  /** `back`: the browser's own step back. */
  unsort: string
}

/** One round of use, which ends as it began. */
export function roundOf(
  { all, one, both, front, typed }: Expectations,
  controls: Controls,
): Step[] {
  const [first, second] = controls.boxes
  const step = (name: string, selector: string, expected: Expected, text?: string): Step => ({
    name,
    selector,
    ...(text === undefined ? {} : { text }),
    count: expected.count,
    first: { id: 'name', text: expected.name },
    facet: expected.facet,
    measured: name !== '',
  })
  const keys = keysOf(WORD).map((key) =>
    step(key === WORD ? 'last key' : 'key', controls.field, typed[key] ?? all, key),
  )
  const sort = {
    ...step('sort', controls.sort, all),
    first:
      controls.sorted === null
        ? { id: 'name', text: front }
        : { id: SORTED.id, text: controls.sorted },
  }
  return [
    step('facet', first, one),
    step('second facet', second, both),
    step('', second, one),
    step('', first, all),
    ...keys,
    step('', controls.field, all, ''),
    sort,
    step('', controls.unsort, all),
  ]
}
