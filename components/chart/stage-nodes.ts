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

/** Where a note about the key may stand, in the window: at the lower right of its last node. */
export function placeOf(stage: HTMLElement, key: string): { x: number; y: number } {
  const node = shownNodes(stage)
    .filter((each) => keyOf(each) === key)
    .at(-1)
  const box = node?.getBoundingClientRect()
  return { x: box?.right ?? 0, y: box?.bottom ?? 0 }
}
