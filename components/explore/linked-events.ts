import type { MouseEvent } from 'react'
import type { Reached } from '@/components/chart/linked-hover'

/** The nearest thing with a key at or above an element. */
export function keyAt(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest('[data-key]')?.getAttribute('data-key') ?? null)
    : null
}

/** What the focus came to, and its lower right corner for a note; null where nothing has a key. */
export function reachedAt(target: Element): Reached | null {
  const key = keyAt(target)
  const { right, bottom } = target.getBoundingClientRect()
  return key ? { key, x: right, y: bottom } : null
}

/** A click that asks for nothing special, such as a new tab. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

/** Whether a link changes the address of this very page and nothing else. */
export function staysHere(link: HTMLAnchorElement): boolean {
  const address = new URL(link.href)
  const { origin, pathname } = window.location
  const here = address.origin === origin && address.pathname === pathname
  return here && address.hash === '' && !link.hasAttribute('download')
}

/** Closes the open menus but the one that holds the target; gives back the summaries of those closed. */
export function closeMenus(root: Element | null, target: Node | null): HTMLElement[] {
  const open = [...(root?.querySelectorAll<HTMLDetailsElement>('details.menu[open]') ?? [])]
  const closed = open.filter((menu) => !target || !menu.contains(target))
  for (const menu of closed) menu.open = false
  return closed.flatMap((menu) => menu.querySelector<HTMLElement>('summary') ?? [])
}

/** Whether a change is one letter of many, in a field for words sought. */
export function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === 'search'
}
