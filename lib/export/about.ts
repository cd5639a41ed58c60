import type { Drawing } from '../charts/drawing'

export const SOFTWARE = 'Outcrop'

/** Where a picture comes from, as one line: its address with the hash of the dataset. */
export function sourceAddress({ address, hash }: Drawing): string {
  return `${address}${address.includes('?') ? '&' : '?'}v=${hash}`
}

/** What a file says of itself, in words. Its author is who read the systems. */
export function aboutDrawing(drawing: Drawing) {
  const { head, scene } = drawing
  return {
    title: scene.title,
    description: drawing.describe.full,
    author: head.assessors.map(({ name }) => name).join(', ') || SOFTWARE,
    rights: head.licence,
    date: head.date,
    source: `${head.title}, version ${head.version}`,
    address: sourceAddress(drawing),
  }
}
