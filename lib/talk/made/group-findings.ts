import { cellKey } from '../../dataset/cell'
import type { Dimension, DimensionOf } from '../../dataset/schema'
import { count, inSentence } from '../../words'
import type { Making } from './making'

/** What is known of a group, as one sentence; never of cells that are open or disputed. */
export function groupFinding(making: Making, label: string, dimensions: readonly Dimension[]) {
  const scales = dimensions.filter((each) => each.type === 'ordinal')
  const spreads = scales.map((scale) => spreadOf(making, scale)).filter((each) => each.known > 1)
  const widest = spreads.reduce<Spread | undefined>(
    (best, each) => (best === undefined || each.share > best.share ? each : best),
    undefined,
  )
  if (widest) return spreadWords(widest)
  const counted = dimensions.map((each) => answersOf(making, each)).find(({ known }) => known > 1)
  if (!counted) return label
  const { known, answers, dimension } = counted
  return `On ${inSentence(dimension.label)}: ${count(answers, 'answer')} among ${known} known`
}

type Spread = {
  scale: DimensionOf<'ordinal'>
  low: number
  high: number
  known: number
  /** Of the whole scale, 0 to 1. */
  share: number
}

function spreadOf({ view }: Making, scale: DimensionOf<'ordinal'>): Spread {
  const ranks = knownValues(view, scale).filter((value) => typeof value === 'number')
  const [low, high] = [Math.min(...ranks), Math.max(...ranks)]
  const share = ranks.length === 0 ? 0 : (high - low) / Math.max(1, scale.levels.length - 1)
  return { scale, low, high, known: ranks.length, share }
}

function spreadWords({ scale, low, high, known }: Spread): string {
  const level = (rank: number) => {
    const found = scale.levels[rank - 1]
    return found?.short ?? found?.label ?? ''
  }
  if (low === high) return `${scale.label}: ${level(low)}, wherever it is known (${known})`
  return `${scale.label}, as far as known: from ${level(low)} to ${level(high)}`
}

function answersOf({ view }: Making, dimension: Dimension) {
  const values = dimension.type === 'text' ? [] : knownValues(view, dimension)
  const answers = new Set(values.map((value) => JSON.stringify(value))).size
  return { dimension, known: values.length, answers }
}

function knownValues({ systems, cells }: Making['view'], { id }: Dimension) {
  return systems.flatMap((system) => {
    const cell = cells[cellKey(system.id, id)]
    return cell?.state === 'known' ? [cell.value] : []
  })
}
