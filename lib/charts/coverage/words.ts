import { count, inSentence, listSome, listWords } from '../../words'
import type { CoverageFigure } from './figures'
import type { CoverageModel } from './model'
import type { Counted } from './options'
import { isState, pickWords } from './picks'
import type { CoverageRow } from './rows'

/** What the parts are called. */
export const PART_TITLES = {
  systems: 'By system',
  dimensions: 'By dimension',
  assessors: 'By assessor',
} as const satisfies Record<Counted, string>

/** What a row of a part counts. */
export function partNote({ size }: CoverageModel, counted: Counted): string {
  switch (counted) {
    case 'systems':
      return `${count(size.dimensions, 'cell')} each, one for every dimension`
    case 'dimensions':
      return `${count(size.systems, 'cell')} each, one for every system`
    case 'assessors':
      return `${count(size.systems * size.dimensions, 'cell')} each, as that assessor alone reads them`
    default:
      return counted satisfies never
  }
}

/** Before or above figures that count some cells a second time. */
export const AGAIN = 'counted again'

export const CAPTION =
  'A figure counts cells: what is said of one system on one dimension. Every cell is in one state; low confidence, no evidence and age count some of them again. More known is not better.'

export function titleOf({ size }: CoverageModel): string {
  return `What is known of ${count(size.systems, 'system')}`
}

/** "On 16 dimensions 66 of 96 cells are known, 27 disputed and 3 unknown." */
export function summaryOf({ whole, size, staleAfter }: CoverageModel): string {
  const known = whole.figures.find(({ pick }) => pick === 'known')?.count ?? 0
  const others = figureWords(
    whole.figures.filter(({ pick }) => isState(pick) && pick !== 'known'),
    staleAfter,
  )
  const on = `On ${count(size.dimensions, 'dimension')}`
  const head = `${on} ${known} of ${count(whole.cells, 'cell')} ${whole.cells === 1 ? 'is' : 'are'} known`
  return `${listWords([head, ...others])}.`
}

/** "27 disputed", "3 unknown": those of the figures that are not zero. */
export function figureWords(figures: readonly CoverageFigure[], staleAfter: number): string[] {
  return figures.flatMap((each) =>
    each.count === 0 ? [] : [`${each.count} ${pickWords(each.pick, staleAfter)}`],
  )
}

/** "Counted again: 12 low confidence and 3 older than a year."; empty where nothing is. */
export function againWords(
  { figures }: CoverageRow,
  staleAfter: number,
  opening = 'Counted again',
): string {
  const found = figureWords(
    figures.filter(({ pick }) => !isState(pick)),
    staleAfter,
  )
  return found.length === 0 ? '' : `${opening}: ${listWords(found)}.`
}

/** What the matrix shows behind a figure: "2 of 16 cells; the matrix shows them as 1 system on 2 dimensions." */
export function foundWords(
  { count: found, systems, dimensions }: CoverageFigure,
  cells: number,
): string {
  const shown = `${count(systems, 'system')} on ${count(dimensions, 'dimension')}`
  const them = found === 1 ? 'it' : 'them'
  const among = found === systems * dimensions ? `${them} as ${shown}` : `${them} among ${shown}`
  return `${found} of ${count(cells, 'cell')}; the matrix shows ${among}.`
}

const MOST_NAMED = 16

/** Rows for which a sheet has no room, by name as far as they can be read. */
export function missingWords(names: readonly string[]): string {
  const list = names.length > MOST_NAMED ? listSome(names) : listWords(names)
  return `${names.length} more: ${list}.`
}

/** Parts for which a sheet has no room. */
export function absentWords(parts: readonly Counted[]): string {
  return `Not on this sheet: ${listWords(parts.map((part) => inSentence(PART_TITLES[part])))}.`
}
