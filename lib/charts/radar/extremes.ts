import { listWords } from '../../words'
import type { RadarModel, RadarSeries } from './model'
import type { RadarSpoke } from './spokes'

type Holder = { series: RadarSeries; rank: number }
export type Difference = { spoke: RadarSpoke; low: Holder; high: Holder }

/** A sentence for each spoke on which the known readings differ: who stands lowest, who highest. */
export function extremesOf(model: RadarModel): string[] {
  return model.spokes.flatMap((spoke, index) => {
    const known = holdersOn(model, index)
    const ranks = known.map(({ rank }) => rank)
    const [low, high] = [Math.min(...ranks), Math.max(...ranks)]
    if (known.length < 2 || low === high) return []
    const who = (rank: number) =>
      listWords(known.filter((each) => each.rank === rank).map(({ series }) => series.name))
    return [
      `${spoke.label} runs from ${levelWord(spoke, low)} (${who(low)}) to ${levelWord(spoke, high)} (${who(high)}).`,
    ]
  })
}

/** The two systems furthest apart on one spoke, as a share of its levels; the first such in order. */
export function widestDifference(model: RadarModel): Difference | null {
  let widest: Difference | null = null
  let share = 0
  for (const [index, spoke] of model.spokes.entries()) {
    const known = holdersOn(model, index)
    for (const first of known) {
      for (const second of known) {
        const apart = (second.rank - first.rank) / (spoke.levels.length - 1)
        if (apart <= share + 1e-9) continue
        share = apart
        widest = { spoke, low: first, high: second }
      }
    }
  }
  return widest
}

/** "Largest difference: control, A 5, C 1." and, at full length, with the words of both levels. */
export function contrastWords(
  model: RadarModel,
  { spoke, low, high }: Difference,
  length: 'short' | 'full',
): string {
  const inOrder = model.series.indexOf(low.series) < model.series.indexOf(high.series)
  const said = ({ series, rank }: Holder) =>
    `${series.name} ${rank}${length === 'full' ? ` (${levelWord(spoke, rank)})` : ''}`
  const [a, b] = inOrder ? [low, high] : [high, low]
  return `Largest difference: ${spoke.label}, ${said(a)}, ${said(b)}.`
}

function holdersOn({ series }: RadarModel, spoke: number): Holder[] {
  return series.flatMap((each) => {
    const reading = each.readings[spoke]
    return reading?.state === 'known' ? [{ series: each, rank: reading.rank }] : []
  })
}

function levelWord(spoke: RadarSpoke, rank: number): string {
  return spoke.levels[rank - 1]?.label ?? String(rank)
}
