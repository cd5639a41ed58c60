/** The states a cell can be in, in the order in which they are sorted and counted. */
export const CELL_STATES = [
  'known',
  'range',
  'disputed',
  'not-applicable',
  'unknown',
  'not-assessed',
] as const
export type CellState = (typeof CELL_STATES)[number]
