/** English metric units for layout pixels: 96 pixels and 914,400 units are an inch. */
export function emu(pixels: number): number {
  return Math.round(pixels * 9525)
}

/** Hundredths of a point for a type size in layout pixels, in halves of a point. */
export function hundredths(pixels: number): number {
  return Math.round(pixels * 1.5) * 50
}
