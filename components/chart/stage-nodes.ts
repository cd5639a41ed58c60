/** Nodes with a key in the picture that is shown; the other of the two is hidden. */
function shownNodes(stage: HTMLElement): Element[] {
  const shown = [...stage.querySelectorAll<SVGElement>('svg')].find((svg) => svg.clientWidth > 0)
  return [...(shown?.querySelectorAll('[data-key]') ?? [])]
}

const keyOf = (node: Element) => node.getAttribute('data-key') ?? ''

/** The keys of the picture in drawing order, once each. */
export function keysIn(stage: HTMLElement): string[] {
  return [...new Set(shownNodes(stage).map(keyOf))]
}

/** Gives the nodes of one key the ring of the keyboard. */
export function markActive(stage: HTMLElement, key: string): void {
  for (const node of stage.querySelectorAll('[data-key]')) {
    node.toggleAttribute('data-active', keyOf(node) === key)
  }
}

/**
 * Where a note about the key may stand, in the window: at the lower right of the last of its nodes that is in
 * sight. Where none is, as in a picture taller than the window, the last one is brought there first.
 */
export function placeOf(stage: HTMLElement, key: string): { x: number; y: number } {
  const nodes = shownNodes(stage).filter((each) => keyOf(each) === key)
  const node = nodes.findLast(isInSight) ?? nodes.at(-1)
  if (node && !isInSight(node)) node.scrollIntoView?.({ block: 'center' })
  const box = node?.getBoundingClientRect()
  return { x: box?.right ?? 0, y: box?.bottom ?? 0 }
}

function isInSight(node: Element): boolean {
  const { top, bottom } = node.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}
