import { listWords, STATE_WORDS } from '../../words'
import type { NativeBars } from '../chart-kind'
import { BAR_STATES, type BarSign, type LevelsBar } from './bars'
import { barsOf, type LevelsModel } from './model'

/**
 * Bars of systems that office programs draw: a piece for each level, then one for each state without a
 * level. Only dimensions whose values are levels: the values of others have no series in common. Null
 * without any.
 */
export function nativeLevels(model: LevelsModel): NativeBars | null {
  const all = barsOf(model)
  const bars = all.filter(({ values }) => values[0]?.sign.kind === 'level')
  if (bars.length === 0) return null
  const most = Math.max(...bars.map(({ values }) => values.length))
  const levels = Array.from({ length: most }, (_, index) => ({
    name: `Level ${index + 1}`,
    look: { level: index + 1, of: most },
    values: bars.map(({ values }) => values[index]?.systems.length ?? 0),
  }))
  const states = BAR_STATES.map((state) => ({
    name: state === 'range' ? 'between two levels' : STATE_WORDS[state],
    look: state,
    values: bars.map((bar) => inState(bar, state)),
  }))
  const others = all.filter((bar) => !bars.includes(bar))
  return {
    type: 'bars',
    note: 'Systems at each level of each scale. Levels describe; a later one is not better.',
    categories: bars.map(({ label }) => label),
    series: [...levels, ...states.filter(({ values }) => values.some((value) => value > 0))],
    absent: absentWords(others.map(({ label }) => label)),
  }
}

function inState({ states }: LevelsBar, state: string): number {
  const is = (sign: BarSign) => sign.kind === 'state' && sign.state === state
  return states.find(({ sign }) => is(sign))?.systems.length ?? 0
}

function absentWords(labels: readonly string[]): string[] {
  if (labels.length === 0) return []
  const have = labels.length === 1 ? 'has values that are' : 'have values that are'
  return [`${listWords(labels)} ${have} no levels: see the table`]
}
