import { capital } from '../../number-words'
import { listWords } from '../../words'
import type { Description } from '../chart-kind'
import type { PairModel } from './model'
import { PAIR_PARTS } from './rows'
import { PART_WORDS, partHeading } from './sentences'

const LONGEST_SHORT = 250

/** Title, one line of at most 250 characters, and the full alternative text. From the model alone. */
export function describePair(model: PairModel): Description {
  const title = titleOf(model)
  const short = `${model.summary} ${capital(countWords(model))}.`
  const fitting = [short, model.summary, `${title}.`].find((each) => each.length <= LONGEST_SHORT)
  return { title, short: fitting ?? 'Two sides, point by point.', full: fullText(model) }
}

export function titleOf({ a, b }: PairModel): string {
  return `${a.name} and ${b.name}, point by point`
}

/** "3 differ, 2 the same, 4 cannot be compared and 1 in words"; a part without dimensions is left out. */
export function countWords({ counts }: PairModel): string {
  const parts = PAIR_PARTS.filter((part) => counts[part] > 0)
  return listWords(parts.map((part) => `${counts[part]} ${PART_WORDS[part]}`))
}

function fullText(model: PairModel): string {
  const { dataset, lens, remarks } = model
  return [
    model.summary,
    ...groupWords(model),
    ...partSentences(model),
    ...layerSentences(model),
    ...relationSentences(model),
    ...remarks,
    `From ${dataset.title}, version ${dataset.version}; ${lens === null ? 'all assessors' : `read by ${lens}`}.`,
  ].join(' ')
}

function groupWords({ a, b }: PairModel): string[] {
  return [a, b].flatMap(({ name, group, systems }) =>
    group ? [`${name}: ${listWords(systems.map((system) => system.name))}.`] : [],
  )
}

function partSentences({ rows, counts }: PairModel): string[] {
  return PAIR_PARTS.flatMap((part) => {
    const own = rows.filter((row) => row.part === part)
    if (own.length === 0) return []
    const points = own.map(({ label, sentence }) => `${label}: ${ended(sentence)}`)
    return [`${partHeading(part, counts[part])}.`, ...points]
  })
}

/** With one full stop, whether or not the words bring their own. */
function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}

function layerSentences({ layers, a, b }: PairModel): string[] {
  return layers === null
    ? []
    : [`Layers: ${a.name}: ${layers.a.words}. ${b.name}: ${layers.b.words}.`]
}

function relationSentences({ relations }: PairModel): string[] {
  if (relations.length === 0) return [NO_RELATION]
  return relations.map(({ sentence }) => ended(sentence))
}

export const NO_RELATION = 'No relation between the two is stated.'
