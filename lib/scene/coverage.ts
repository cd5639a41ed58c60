import ranges from './font-coverage.json'
import type { Face } from './scene'

const sets = new Map<Face, ReadonlySet<number>>()

/** Whether the font file of a face has a sign for a code point. */
export function covers(face: Face, point: number): boolean {
  const known = sets.get(face) ?? new Set(ranges[face].split(',').flatMap(unpack))
  sets.set(face, known)
  return known.has(point)
}

function unpack(range: string): number[] {
  const [from = 0, to = from] = range.split('-').map((point) => Number.parseInt(point, 16))
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
