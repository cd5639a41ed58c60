import type { Measure } from '../../scene/measure'
import type { Face } from '../../scene/scene'

type Type = { face: Face; size: number; width: number; measure: Measure }

/** Whether every word of a text fits a width, so that wrapping breaks none. */
export function unbroken(text: string, { face, size, width, measure }: Type): boolean {
  return text.split(/\s+/).every((word) => measure(word, face, size) <= width)
}
