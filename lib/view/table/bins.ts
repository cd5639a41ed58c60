import type { Facet } from './asked'
import type { Column } from './column-table'
import type { Tally } from './tally'

const MOST_BINS = 12

/**
 * How many systems lie where, in equal steps between the least and the greatest number that occur in
 * the column. Steps of whole numbers are whole. Only single known numbers are counted.
 */
export function binsOf({ entries }: Column, tally: Tally): Facet['bins'] {
  const numbers = entries.flatMap((said, code) =>
    said.state === 'known' && typeof said.value === 'number' ? [{ n: said.value, code }] : [],
  )
  const [first] = numbers
  if (!first) return []
  const least = numbers.reduce((low, { n }) => Math.min(low, n), first.n)
  const most = numbers.reduce((high, { n }) => Math.max(high, n), first.n)
  const bins = numbers.every(({ n }) => Number.isInteger(n))
    ? wholeBins(least, most)
    : evenBins(least, most)
  for (const { n, code } of numbers) {
    const bin = bins.findLast(({ from }) => from <= n)
    if (bin) bin.count += tally[code] ?? 0
  }
  return bins
}

function wholeBins(least: number, most: number): Facet['bins'] {
  const step = Math.ceil((most - least + 1) / MOST_BINS)
  return Array.from({ length: Math.ceil((most - least + 1) / step) }, (_, place) => {
    const from = least + place * step
    return { from, to: Math.min(most, from + step - 1), count: 0 }
  })
}

function evenBins(least: number, most: number): Facet['bins'] {
  if (least === most) return [{ from: least, to: most, count: 0 }]
  const step = (most - least) / MOST_BINS
  return Array.from({ length: MOST_BINS }, (_, place) => ({
    from: least + place * step,
    to: place === MOST_BINS - 1 ? most : least + (place + 1) * step,
    count: 0,
  }))
}
