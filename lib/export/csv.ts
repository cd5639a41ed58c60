import type { Drawing } from '../charts/drawing'

/**
 * Text that a spreadsheet would take for a formula: also with the full-width forms of these signs, and
 * behind white space or signs that cannot be seen.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@＝＋－＠])/
const NEGATIVE = /^-\d+(\.\d+)?$/

/**
 * A line for each assessment, placement and relation of the picture, with reason and sources; for a
 * kind without them its table. UTF-8 with a byte order mark and CRLF, as spreadsheets want it.
 */
export function toCsv(drawing: Drawing): string {
  const records = drawing.records?.()
  const { head, rows } = records && records.rows.length > 0 ? records : drawing.table
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`
}

/** One field: an apostrophe before what looks like a formula, quotes around what needs them. */
function field(text: string): string {
  const safe = FORMULA.test(text) && !NEGATIVE.test(text) ? `'${text}` : text
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
