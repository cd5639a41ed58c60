/**
 * Said outright, because browsers forget what a table is made of once its rows are laid out as flexible
 * boxes, which a table of any size needs.
 */
export const ROLE = {
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  rowHead: { role: 'rowheader' },
  columnHead: { role: 'columnheader' },
} as const
