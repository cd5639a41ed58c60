import { unknownProblem } from '../../dataset/lookup'
import type { Dimension } from '../../dataset/schema'
import type { Problem } from '../../errors'
import { shorten } from '../../shown'
import { MOST_WEIGHT, USUAL_WEIGHT, type Weights } from '../../view/likeness/weights'

const PARAM = 'weights'
const WHOLE = /^\d$/

/** `ownership.2,access.0` as weights. What cannot be read has been refused before, and is left out. */
export function readWeights(text: string): Weights {
  const read = entriesOf(text).flatMap(([id, weight]) =>
    isWeight(weight) ? [[id, Number(weight)] as const] : [],
  )
  return Object.fromEntries(read)
}

/** Everything that is wrong with weights, each with the nearest that would be right. */
export function weightProblems(text: string, dimensions: readonly Dimension[]): Problem[] {
  const entries = entriesOf(text)
  const wrong = entries.flatMap((entry) => entryProblem(entry, dimensions))
  const ids = entries.map(([id]) => id)
  const twice = [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))]
  return [
    ...wrong,
    ...twice.map((id) => ({
      param: PARAM,
      message: `two weights for one dimension: ${shorten(id)} (give it one)`,
    })),
  ]
}

type Entry = [id: string, weight: string | null]

/** At the last full stop; without one nothing is said of the weight. */
function entriesOf(text: string): Entry[] {
  const parts = text.split(',').filter((part) => part !== '')
  return parts.map((part) => {
    const stop = part.indexOf('.')
    return stop < 0 ? [part, null] : [part.slice(0, stop), part.slice(stop + 1)]
  })
}

function isWeight(weight: string | null): weight is string {
  return weight !== null && WHOLE.test(weight) && Number(weight) <= MOST_WEIGHT
}

function entryProblem([id, weight]: Entry, dimensions: readonly Dimension[]): Problem[] {
  const known = dimensions.map((each) => each.id)
  if (!known.includes(id)) {
    return [unknownProblem({ param: PARAM, noun: 'dimension', value: id, allowed: known })]
  }
  if (isWeight(weight)) return []
  const near = `${id}.${nearestWeight(weight)}`
  const said = weight === null ? id : `${id}.${weight}`
  const message = `wrong weight: ${shorten(said)} (nearest: ${near}; allowed: whole numbers from 0, left out, to ${MOST_WEIGHT})`
  const allowed = Array.from({ length: MOST_WEIGHT + 1 }, (_, each) => `${id}.${each}`)
  return [{ param: PARAM, message, allowed, nearest: [near] }]
}

function nearestWeight(text: string | null): number {
  const number = text === null || text.trim() === '' ? Number.NaN : Number(text)
  if (Number.isNaN(number)) return USUAL_WEIGHT
  return Math.min(MOST_WEIGHT, Math.max(0, Math.round(number)))
}
