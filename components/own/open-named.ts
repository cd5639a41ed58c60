import { listKept, takePassed } from './kept-datasets'
import { presentOpened } from './opened'

/**
 * What the page opens by itself: a file that was dropped on another page, else the kept dataset that the
 * address names, unless it is open. `wanted`: its id; empty where none is named.
 */
export async function openNamed(wanted: string): Promise<void> {
  const given = (await takePassed()) ?? (isOpen(wanted) ? null : await keptOf(wanted))
  if (given === null) return
  const { openGiven } = await import('./open-dataset')
  await openGiven({ file: given.file, text: given.text })
}

function isOpen(id: string): boolean {
  const opened = presentOpened()
  return opened.state === 'opening' || (opened.state === 'shown' && opened.dataset.id === id)
}

async function keptOf(id: string) {
  return (await listKept()).find((kept) => kept.id === id) ?? null
}
