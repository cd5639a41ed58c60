export type Entry = [key: string, value: string]

type Step = { to: number; change: (entry: Entry) => Entry }

/**
 * What has been renamed in addresses, in the order in which it was. A name that was once used is never given
 * another meaning, so an address need not say how old it is: each step leaves a newer one as it is.
 */
const STEPS: readonly Step[] = [
  // the support of a reading became something to filter by: low confidence, no evidence, stale
  { to: 2, change: renamed(/^(state$|is\.|not\.)/, new Map([['weak', 'low-confidence']])) },
]

/** The grammar that `parseQuery` reads and `formatQuery` writes. */
export const GRAMMAR_VERSION = STEPS.reduce((newest, { to }) => Math.max(newest, to), 1)

/** An address of any age with the keys and values of today. */
export function migrate(entries: Iterable<Entry>): Entry[] {
  return [...entries].map((entry) => STEPS.reduce((now, { change }) => change(now), entry))
}

/** Gives values in the lists of some keys another name. */
function renamed(keys: RegExp, names: ReadonlyMap<string, string>): Step['change'] {
  return ([key, value]) => {
    if (!keys.test(key)) return [key, value]
    const values = value.split(',').map((each) => names.get(each) ?? each)
    return [key, values.join(',')]
  }
}
