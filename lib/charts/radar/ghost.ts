import type { RadarSeries } from './model'

/** A grey line to compare with: a rank for each spoke, null where too little is known. */
export type Ghost = { label: string; ranks: (number | null)[] }

const FEWEST_FOR_A_MEDIAN = 2

/** The lower median of the known ranks of several systems on each spoke. */
export function medianGhost(series: readonly RadarSeries[], spokes: number): Ghost | null {
  if (series.length < FEWEST_FOR_A_MEDIAN) return null
  const ranks = Array.from({ length: spokes }, (_, spoke) => lowerMedian(knownRanks(series, spoke)))
  return ranks.every((rank) => rank === null) ? null : { label: 'median of the others', ranks }
}

/** The known ranks of one system. */
export function systemGhost(series: RadarSeries): Ghost {
  const ranks = series.readings.map((reading) => (reading.state === 'known' ? reading.rank : null))
  return { label: series.name, ranks }
}

function knownRanks(series: readonly RadarSeries[], spoke: number): number[] {
  return series.flatMap(({ readings }) => {
    const reading = readings[spoke]
    return reading?.state === 'known' ? [reading.rank] : []
  })
}

function lowerMedian(ranks: readonly number[]): number | null {
  if (ranks.length < FEWEST_FOR_A_MEDIAN) return null
  const sorted = [...ranks].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}
