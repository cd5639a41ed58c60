import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { useFolded } from './use-folded'

type Props = {
  /** What the menu is for, and what is chosen in it. */
  label: ReactNode
  said?: string
  side?: 'right'
  /** Replaces the words by a sign, for narrow places. */
  bare?: boolean
  children: () => ReactNode
}

/** A menu whose inside is made only while it is open. */
export function Menu({ label, said, side, bare, children }: Props) {
  const { filled, details } = useFolded(false)
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
      <div className="sheet">{filled && children()}</div>
    </details>
  )
}

type Entry = { href: string; on?: boolean; children: ReactNode }

/** An entry of a menu: a link that changes the address; a tick says that it is on. */
export function MenuLink({ href, on, children }: Entry) {
  return (
    <li>
      <a className="menu-link" href={href} aria-current={on ? 'true' : undefined}>
        <span className="menu-tick">{on && <Icon name="check" />}</span>
        <span>{children}</span>
      </a>
    </li>
  )
}

/** Entries under a heading of their own. */
export function MenuPart({ head, children }: { head?: string; children: ReactNode }) {
  return (
    <>
      {head !== undefined && <p className="sheet-head">{head}</p>}
      <ul>{children}</ul>
    </>
  )
}
