import type { Codes } from './column-table'

/**
 * Codes as text, a letter for each row: it packs better than bytes in base64 and is read without a
 * detour. Codes too large for one letter have a second text with what is above.
 */
export type PackedCodes = { entries: number; letters: string[] }

/** Printable letters begin here; a backslash would be written as two. */
const FIRST = 0x23
const BACKSLASH = 0x5c
/** Letters below those that come in pairs. */
const BASE = 0xc000
/** A call takes only so many arguments. */
const STEP = 0x4000

/** `entries`: all codes are below. */
export function packCodes(codes: Codes, entries: number): PackedCodes {
  const high = entries > BASE ? [written(codes, (code) => Math.floor(code / BASE))] : []
  return { entries, letters: [written(codes, (code) => code % BASE), ...high] }
}

/** The codes again, as narrow as so many entries allow. */
export function unpackCodes({ entries, letters: [low = '', high] }: PackedCodes): Codes {
  const codes = codesFor(low.length, entries)
  for (let at = 0; at < low.length; at++) codes[at] = numberOf(low.charCodeAt(at))
  if (high === undefined) return codes
  for (let at = 0; at < high.length; at++) {
    codes[at] = (codes[at] ?? 0) + BASE * numberOf(high.charCodeAt(at))
  }
  return codes
}

function written(codes: Codes, digit: (code: number) => number): string {
  let text = ''
  for (let from = 0; from < codes.length; from += STEP) {
    const letters = Array.from(codes.subarray(from, from + STEP), (code) => letterOf(digit(code)))
    text += String.fromCharCode(...letters)
  }
  return text
}

function letterOf(digit: number): number {
  return FIRST + digit + (FIRST + digit >= BACKSLASH ? 1 : 0)
}

function numberOf(letter: number): number {
  return letter - FIRST - (letter > BACKSLASH ? 1 : 0)
}

/** Room for codes of so many rows, as narrow as so many entries allow. */
export function codesFor(rows: number, entries: number): Codes {
  if (entries <= 0x100) return new Uint8Array(rows)
  return entries <= 0x10000 ? new Uint16Array(rows) : new Uint32Array(rows)
}
