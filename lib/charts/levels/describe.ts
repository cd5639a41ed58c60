import type { CellState } from '../../dataset/cell-state'
import { capital, counted } from '../../number-words'
import { count, listWords, WEAK_WORD } from '../../words'
import type { Description } from '../chart-kind'
import type { BarBlock, BarSystem, LevelsBar } from './bars'
import { barsOf, type LevelsModel } from './model'

const LONGEST_SHORT = 250

/** States in the order of the bars, with the words of a count. */
const COUNTED = [
  ['known', 'known'],
  ['disputed', 'disputed'],
  ['range', 'between two levels'],
  ['not-applicable', 'n/a'],
  ['unknown', 'unknown'],
  ['not-assessed', 'not assessed'],
] as const satisfies readonly (readonly [CellState, string])[]

/** Title, one line of at most 250 characters, and the full alternative text. From the model alone. */
export function describeLevels(model: LevelsModel): Description {
  const title = titleOf(model)
  const opening = openingOf(model)
  const alike = alikeWords(model)
  const most = alike || mostWords(model)
  const short = [[opening, most].filter(Boolean).join(' '), opening, `${title}.`]
  const { dataset, lens } = model
  return {
    title,
    short: short.find((each) => each.length <= LONGEST_SHORT) ?? 'Systems at each level.',
    full: [
      opening,
      ...(alike === '' ? [] : [alike]),
      ...barsOf(model).map(barSentence),
      ...uncountedWords(model),
      ...model.remarks,
      `From ${dataset.title}, version ${dataset.version}; ${lens === null ? 'all assessors' : `read by ${lens}`}.`,
    ].join(' '),
  }
}

/** "Six systems, level by level". */
export function titleOf({ systems }: LevelsModel): string {
  return `${capital(counted(systems.length, 'system'))}, level by level`
}

/** "Systems at each level of 9 dimensions, of 6 in all: 48 of 54 cells known, 3 disputed and 3 unknown." */
function openingOf(model: LevelsModel): string {
  const { systems, states } = model
  const cells = Object.values(states).reduce((sum, found) => sum + found, 0)
  const parts = COUNTED.flatMap(([state, words]) => {
    const found = states[state] ?? 0
    if (state === 'known') return [`${found} of ${count(cells, 'cell')} known`]
    return found > 0 ? [`${found} ${words}`] : []
  })
  const bars = count(barsOf(model).length, 'dimension')
  return `How many of ${count(systems.length, 'system')} stand at each level of ${bars}: ${listWords(parts)}.`
}

/** The dimensions on which all systems are at one level, if any. */
function alikeWords(model: LevelsModel): string {
  const { systems } = model
  if (systems.length < 2) return ''
  const alike = barsOf(model).filter(
    ({ several, values }) =>
      !several && values.some((each) => each.systems.length === systems.length),
  )
  if (alike.length === 0) return ''
  return `All stand at one level on ${listWords(alike.map(({ label }) => label))}.`
}

/** "Most stand together on Model: 4 protocol."; of equal ones the first; empty where no two are at one level. */
function mostWords(model: LevelsModel): string {
  const blocks = barsOf(model).flatMap(({ label, several, values }) =>
    several ? [] : values.map(({ systems, words }) => ({ label, words, found: systems.length })),
  )
  const found = Math.max(0, ...blocks.map((each) => each.found))
  const most = blocks.find((each) => each.found === found)
  return most && found > 1 ? `Most stand together on ${most.label}: ${found} ${most.words}.` : ''
}

/** "Openness: 3 open (Bittensor, Bitcoin and Linux), 0 closed; 1 unknown (Ethereum)." */
export function barSentence({ label, several, values, states }: LevelsBar): string {
  const parts = [values, states].map((blocks) => blocks.map(blockWords).join(', '))
  const said = parts.filter((part) => part !== '').join('; ')
  return `${label}${several ? ', where counts may overlap' : ''}: ${said}.`
}

function blockWords({ systems, words }: BarBlock): string {
  const who = systems.length === 0 ? '' : ` (${systems.map(systemWords).join(', ')})`
  return `${systems.length} ${words}${who}`
}

/** "Linux", "Linux (likely)", "Linux (a foundation or no single owner)". */
export function systemWords({ name, weak, said }: BarSystem): string {
  const more = [said, weak ? WEAK_WORD : ''].filter((each) => each !== '')
  return more.length === 0 ? name : `${name} (${more.join(', ')})`
}

/** "Not counted: Coordinates, in words." */
export function uncountedWords({ uncounted }: LevelsModel): string[] {
  if (uncounted.length === 0) return []
  const names = uncounted.map(({ label, why }) => `${label} (${why})`)
  return [`Not counted, without levels: ${listWords(names)}.`]
}
