import { late } from '@/components/ui/late'
import { LateBox } from '@/components/ui/late-box'
import { useLate } from '@/components/ui/use-late'
import type { CardsProps } from './cards'
import { useNarrow } from './use-narrow'

/** Most screens show no cards, and need not know how. */
export const lateCards = late(() => import('./cards').then(({ Cards }) => ({ Cards })))

/** The table for narrow screens. */
export function GridCards(props: CardsProps) {
  const narrow = useNarrow() === true
  const code = useLate(lateCards, narrow)
  return <LateBox className="grid-cards">{code ? <code.Cards {...props} /> : undefined}</LateBox>
}
