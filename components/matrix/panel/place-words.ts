/** What moving and pinning is called in a row and in a column of the table as it stands. */
export const PLACE_WORDS = {
  row: { before: 'Move up', after: 'Move down', pin: 'Pin at the top' },
  column: { before: 'Move left', after: 'Move right', pin: 'Pin at the left' },
} as const
