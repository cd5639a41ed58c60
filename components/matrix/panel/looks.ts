/** What can stand in a cell: as the address has it, and in words. */
export const LOOKS = [
  ['', 'As fits'],
  ['words', 'Glyph and words'],
  ['text', 'Words'],
  ['glyphs', 'Glyphs'],
  ['dots', 'Dots'],
] as const
