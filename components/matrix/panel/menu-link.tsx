import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'

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
