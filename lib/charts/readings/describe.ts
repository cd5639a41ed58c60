import { listWords } from '../../words'
import type { Description } from '../chart-kind'
import { TOO_FEW } from './agreement'
import type { Dispute } from './disputes'
import type { ReadingsModel } from './model'
import { apartWords, otherwiseWords } from './sentences'

const LONGEST_SHORT = 250

/** Title, one line of at most 250 characters, and the full alternative text. From the model alone. */
export function describeReadings(model: ReadingsModel): Description {
  const title = titleOf(model)
  const overall = `Over all ${overallWords(model)}.`
  const tries = [`${model.summary} ${overall}`, model.summary, `${title}.`]
  const short = tries.find((each) => each.length <= LONGEST_SHORT)
  return { title, short: short ?? 'Cells on which readers differ.', full: fullText(model) }
}

export function titleOf({ lens, disputed }: ReadingsModel): string {
  if (lens !== null) return `Where others differ from ${lens}`
  return disputed === 0 ? 'Where readers agree' : 'Where readers disagree'
}

/** "27 of 54 the same. From 0, as by chance, to 1, full agreement: alpha 0.74, kappa 0.59". */
function overallWords({ agreement }: ReadingsModel): string {
  const { counted, beyond } = agreement.overall
  if (beyond === '') return counted
  if (!beyond.startsWith('alpha')) {
    const why = beyond === TOO_FEW ? 'too few to tell agreement from chance' : beyond
    return [counted, why].filter((each) => each !== '').join(', ')
  }
  return `${counted}. From 0, as by chance, to 1, full agreement: ${beyond}`
}

function fullText(model: ReadingsModel): string {
  const { dataset, lens, sections, agreement, summary, remarks } = model
  return [
    summary,
    ...sections.flatMap(({ disputes }) => disputes.map(disputeSentence)),
    `Agreement over all: ${overallWords(model)}.`,
    ...agreement.rows.map(
      ({ label, counted, beyond }) =>
        `${label}: ${[counted, beyond].filter((each) => each !== '').join(', ')}.`,
    ),
    ...agreement.silent,
    ...remarks,
    `From ${dataset.title}, version ${dataset.version}; ${lens === null ? 'all assessors' : `read by ${lens}`}.`,
  ].join(' ')
}

/** `Linux, control: The article reads rough consensus, Public record reads maintainers; 1 level apart.` */
export function disputeSentence(dispute: Dispute): string {
  const { name, label, readings, silent, unheard } = dispute
  const said = readings.map(({ words, voices }) => {
    const who = listWords(voices.map(({ assessor }) => assessor))
    return `${who} ${voices.length === 1 ? 'reads' : 'read'} ${words}`
  })
  const parts = [
    said.join(', '),
    ...(unheard.length > 0 && readings.length === 1 ? [otherwiseWords(dispute)] : []),
    ...[apartWords(dispute)].filter((each) => each !== ''),
    ...silent,
  ]
  return `${name}, ${label}: ${parts.join('; ')}.`
}
