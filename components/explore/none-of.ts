import type { ExploreView } from '@/lib/http/contract'

/** Why a figure cannot be presented: its own sentence stands in its place. Empty where it can. */
export function noneOf({ refusal }: Pick<ExploreView['figures'][number], 'refusal'>): string {
  return refusal === null ? '' : 'No picture to present'
}
