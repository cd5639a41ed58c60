import { isRecord, parsedJson } from '@/lib/json-value'
/** A name for what an address shows. */
export type SavedView = { name: string; search: string }

const VERSION = 1
export const LONGEST_NAME = 80

/** Where the views of a dataset are kept in the browser's storage. */
export function storeKey(dataset: string): string {
  return `outcrop.views.${dataset}`
}

/** What was kept, as far as it can be read: whatever is broken, or of a version not known, is left out. */
export function readViews(text: string | null): SavedView[] {
  const kept = text === null ? null : parsedJson(text)
  if (!isRecord(kept) || kept.version !== VERSION || !Array.isArray(kept.views)) return []
  const views = kept.views.filter(isView).map(({ name, search }) => ({ name, search }))
  return views.filter(({ name }, at) => views.findIndex((each) => each.name === name) === at)
}

export function writeViews(views: readonly SavedView[]): string {
  return JSON.stringify({ version: VERSION, views })
}

/** The list with a view added as its last; one of the same name is replaced in its place. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  const present = views.some(({ name }) => name === view.name)
  return present ? views.map((each) => (each.name === view.name ? view : each)) : [...views, view]
}

/** A name as it is kept: one line, no more than fits. */
export function cleanName(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME)
}

function isView(value: unknown): value is SavedView {
  if (!isRecord(value)) return false
  return typeof value.name === 'string' && value.name !== '' && typeof value.search === 'string'
}
