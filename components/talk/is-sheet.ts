import type { TalkSheet } from '@/lib/talk/talk-sheet'

/** The server writes the sheet from this very type; what is no sheet at all is told apart here. */
export function isSheet(value: unknown): value is TalkSheet {
  if (typeof value !== 'object' || value === null) return false
  return 'talk' in value && 'steps' in value && Array.isArray(value.steps) && value.steps.length > 0
}
