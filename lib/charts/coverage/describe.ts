import { inSentence, listWords } from '../../words'
import type { Description } from '../chart-kind'
import type { CoverageModel } from './model'
import { isState, pickWords } from './picks'
import type { CoverageRow } from './rows'
import { againWords, figureWords, PART_TITLES, summaryOf, titleOf } from './words'

const LONGEST_SHORT = 250

/** Title, one line of at most 250 characters, and the full alternative text. From the model alone. */
export function describeCoverage(model: CoverageModel): Description {
  const title = titleOf(model)
  const summary = summaryOf(model)
  const { whole, staleAfter } = model
  const again = againWords(whole, staleAfter)
  const among = againWords(whole, staleAfter, 'Among them')
  const tries = [
    `${title}: ${inSentence(summary)} ${among}`.trim(),
    `${title}: ${inSentence(summary)}`,
    `${title}.`,
  ]
  const short = tries.find((each) => each.length <= LONGEST_SHORT) ?? 'What is known.'
  return { title, short, full: fullText(model, `${summary} ${again}`.trim()) }
}

function fullText(model: CoverageModel, summary: string): string {
  const { dataset, lens, parts, remarks, staleAfter } = model
  return [
    `${titleOf(model)}. ${summary}`,
    ...parts.flatMap(({ id, rows }) => [
      `${PART_TITLES[id]}.`,
      ...rows.map((row) => rowSentence(row, staleAfter)),
    ]),
    ...remarks,
    `From ${dataset.title}, version ${dataset.version}; ${lens === null ? 'all assessors' : `read by ${lens}`}.`,
  ].join(' ')
}

/** "Linux: 11 of 16 known; 4 disputed (ownership, …), 1 unknown (token). Counted again: 1 low confidence." */
function rowSentence(row: CoverageRow, staleAfter: number): string {
  const known = row.figures.find(({ pick }) => pick === 'known')?.count ?? 0
  const others = row.figures.filter(
    ({ pick, count }) => isState(pick) && pick !== 'known' && count > 0,
  )
  const named = others.map((figure) => {
    const names = figure.names.length === 0 ? '' : ` (${listWords(figure.names)})`
    return `${figure.count} ${pickWords(figure.pick, staleAfter)}${names}`
  })
  const again = figureWords(
    row.figures.filter(({ pick }) => !isState(pick)),
    staleAfter,
  )
  const parts = [`${known} of ${row.cells} known`, ...named].join('; ')
  return `${row.name}: ${parts}.${again.length === 0 ? '' : ` Counted again: ${listWords(again)}.`}`
}
