import type { Talk } from './schema'
import type { DrawnStep } from './talk-sheet'

type Sheet = Pick<Talk, 'aspect' | 'theme'>
type Shown = Pick<DrawnStep, 'address' | 'title' | 'caption'>

/**
 * The page of what a step shows, with the sheet of its slide in the address; with a format the file of the
 * very same picture. Null: a slide of words.
 */
export function stepPicture({ aspect, theme }: Sheet, step: Shown, format = ''): string | null {
  if (step.address === null) return null
  const [path = '', search = ''] = step.address.split('?')
  const query = new URLSearchParams(search)
  query.set('preset', `slide-${aspect}`)
  query.set('theme', theme)
  query.set('title', step.title)
  query.set('subtitle', step.caption === '' ? '0' : step.caption)
  return `${path}${format === '' ? '' : `.${format}`}?${query}`
}
