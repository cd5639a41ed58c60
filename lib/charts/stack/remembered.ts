import type { Measure } from '../../scene/measure'

/** The same measure for one picture, which asks for the same words again and again. */
export function remembered(measure: Measure): Measure {
  const widths = new Map<string, number>()
  return (text, face, size) => {
    const name = `${face} ${size} ${text}`
    const known = widths.get(name)
    if (known !== undefined) return known
    const width = measure(text, face, size)
    widths.set(name, width)
    return width
  }
}
