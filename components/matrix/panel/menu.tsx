import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { LateBox } from '@/components/ui/late-box'
import { useLate } from '@/components/ui/use-late'
import { type MenuInsides, menuInsides } from './late-insides'
import { useFolded } from './use-folded'

type Props = {
  /** What the menu is for, and what is chosen in it. */
  label: ReactNode
  said?: string
  side?: 'right'
  /** Replaces the words by a sign, for narrow places. */
  bare?: boolean
  children: (insides: MenuInsides) => ReactNode
}

/** A menu whose inside is made only while it is open, by code that comes when the page is up. */
export function Menu({ label, said, side, bare, children }: Props) {
  const { filled, details } = useFolded(false)
  const insides = useLate(menuInsides, details.open)
  const made = insides ? children(insides) : undefined
  return (
    <details className="menu tool-menu" data-side={side} data-bare={bare} {...details}>
      <summary>
        <span className={bare ? 'hidden-visually' : undefined}>{label}</span>
        {said !== undefined && (
          <>
            {' '}
            <b>{said}</b>
          </>
        )}{' '}
        <Icon name={bare ? 'more' : 'chevron'} />
      </summary>
      <LateBox className="sheet">{filled ? made : null}</LateBox>
    </details>
  )
}
