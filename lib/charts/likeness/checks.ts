import { allDimensions, unknownProblem } from '../../dataset/lookup'
import { shorten } from '../../shown'
import { isComparable } from '../../view/likeness/possible-distance'
import type { OptionCheck } from '../chart-kind'
import { LISTED } from './options'
import { weightProblems } from './weights-text'

/** One system by its id. */
export const ofCheck: OptionCheck = {
  problems(value, { systems }) {
    const allowed = systems.map(({ id }) => id)
    const known = allowed.includes(value)
    return known ? [] : [unknownProblem({ param: 'of', noun: 'system', value, allowed })]
  },
}

/** A whole number. */
export const topCheck: OptionCheck = {
  problems(value) {
    const number = Number(value)
    const { least, most, usual } = LISTED
    if (/^\d{1,2}$/.test(value) && number >= least && number <= most) return []
    const near = Number.isNaN(number) ? usual : Math.min(most, Math.max(least, Math.round(number)))
    const message = `wrong top: ${shorten(value)} (nearest: ${near}; allowed: whole numbers from ${least} to ${most})`
    return [{ param: 'top', message, nearest: [String(near)] }]
  },
}

/** Dimensions that can be compared, each with its weight. */
export const weightsCheck: OptionCheck = {
  list: true,
  problems: (value, dataset) => weightProblems(value, allDimensions(dataset).filter(isComparable)),
}
