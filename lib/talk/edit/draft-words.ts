/** Aspects and themes as they are chosen; a test compares them with the schema. */
export const ASPECT_WORDS = [
  { id: '16x9', label: 'Wide, 16 to 9' },
  { id: '4x3', label: 'Narrow, 4 to 3' },
] as const

export const THEME_WORDS = [
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
  { id: 'contrast', label: 'Strong contrast' },
] as const
