import type { View } from '../../view/view'

/** One sentence on why there is nothing to count; null if there is. */
export function refuseCoverage({ systems, dimensions }: View): string | null {
  if (systems.length === 0) return emptied('system')
  return dimensions.length === 0 ? emptied('dimension') : null
}

function emptied(noun: 'system' | 'dimension'): string {
  return `Coverage needs at least 1 ${noun}: 0 are left. Choose one, or clear a filter.`
}
