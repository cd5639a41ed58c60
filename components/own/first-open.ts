import { listKept, takePassed } from './kept-datasets'
import { presentOpened } from './opened'
import { readOwnAddress } from './own-address'

/** What the page opens by itself: a file that was dropped on another page, else the kept one it names. */
export async function openFirst(): Promise<void> {
  const passed = await takePassed()
  if (passed === null && presentOpened().state !== 'nothing') return
  const asked = readOwnAddress(window.location.hash)
  const given = passed ?? (asked ? await keptOf(asked.dataset) : null)
  if (given === null) return
  const { openGiven } = await import('./open-dataset')
  await openGiven(given)
}

async function keptOf(id: string) {
  return (await listKept()).find((kept) => kept.id === id) ?? null
}
