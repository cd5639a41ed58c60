/** First characters by which a spreadsheet takes a cell for a formula. */
const FORMULA = /^[=+\-@\t\r]/
const NEEDS_QUOTES = /[\t\n\r"]/

/**
 * Rows of cells as text that pastes into a spreadsheet: tabs between cells, a line for each row. A cell that
 * a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function tsvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(tsvCell).join('\t')).join('\n')
}

function tsvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
