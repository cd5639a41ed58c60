import { z } from 'zod'
import type { Drawing } from '../charts/drawing'
import { count } from '../words'

/** What can be told apart from the back of a room. */
const MOST = { overlaid: 3, spokes: 8 } as const

const web = z.object({
  arrange: z.string(),
  series: z.array(z.unknown()),
  spokes: z.array(z.unknown()),
})

/** Why a picture is hard to read from the back of a room, a sentence each; empty: it is not. */
export function legibilityWarnings({ chart, model }: Pick<Drawing, 'chart' | 'model'>): string[] {
  const read = web.safeParse(model)
  if (chart !== 'radar' || !read.success) return []
  const { arrange, series, spokes } = read.data
  const over = arrange === 'overlay' && series.length > MOST.overlaid
  return [
    ...(over ? [`${count(series.length, 'system')} overlaid (at most ${MOST.overlaid})`] : []),
    ...(spokes.length > MOST.spokes
      ? [`${count(spokes.length, 'spoke')} (at most ${MOST.spokes})`]
      : []),
  ]
}
