import { parseKey } from '@/lib/view/key'
import { relation } from '@/lib/view/relates'

/** What of a picture stands out. */
export type Light = {
  /** Key of what is pointed at. */
  lit: string
  /** Key of the mark that was reached by keyboard. */
  active: string
  /** The system that alone is lit. */
  alone: string
}

/** The keys of a picture in drawing order, once each. */
export function keysIn(picture: Element): string[] {
  return [...new Set([...picture.querySelectorAll('[data-key]')].map(keyOf))]
}

/** The systems of a picture, in the order in which they are first drawn. */
export function systemsIn(picture: Element): string[] {
  return [...new Set(keysIn(picture).flatMap(systemsOf))]
}

/** Marks what is pointed at with all that has to do with it, what is reached, and dims what another system says. */
export function lightPicture(picture: Element, { lit, active, alone }: Light): void {
  const reached = elementsOf(picture, active)
  for (const node of picture.querySelectorAll('[data-key]')) {
    const key = keyOf(node)
    const how = lit === '' ? null : relation(lit, key)
    if (how) node.setAttribute('data-lit', how)
    else node.removeAttribute('data-lit')
    node.toggleAttribute('data-active', reached.includes(node))
    const systems = alone === '' ? [] : systemsOf(key)
    node.toggleAttribute('data-dim', systems.length > 0 && !systems.includes(alone))
  }
}

/** What is drawn of a mark; of one that only the pointer finds, where it is found. */
export function elementsOf(picture: Element, key: string): Element[] {
  const all = [...picture.querySelectorAll('[data-key]')].filter((node) => keyOf(node) === key)
  const drawn = all.filter((node) => node.getAttribute('opacity') !== '0')
  return drawn.length > 0 ? drawn : all
}

/** Systems that a key is about; what a mark counts of them stands after `!`. */
function systemsOf(key: string): string[] {
  const parts = parseKey(key.split('!')[0] ?? '')
  if (parts?.relation) return [parts.relation.from, parts.relation.to]
  return parts?.system ? [parts.system] : []
}

/** The key of an element; empty: none. */
export function keyOf(node: Element): string {
  return node.getAttribute('data-key') ?? ''
}
