import type { Face } from './scene'

/** Width of one line of text in layout pixels, kerning included. */
export type Measure = (text: string, face: Face, size: number) => number
