import { make } from './make'
import type { OverlayInput, OverlayParts } from './overlays'

/** What a mark says, and the way to what a cell rests on. */
export function noteOfMark({ sheet, store, offline }: OverlayInput): OverlayParts {
  const { at, mark } = store.state()
  const step = sheet.steps[at]
  const note = step?.marks[mark]
  if (!step || !note) return { parts: [] }
  const words = [note.title, ...note.lines].map((line) =>
    make('p', { lang: step.scene.language }, [line]),
  )
  const href = evidenceHref(step.address, mark)
  if (href === null) return { parts: words }
  if (offline) {
    const where = make('p', { class: 'player-where' }, [`Evidence: ${href}`])
    return { parts: [...words, where] }
  }
  const link = make('a', { href, target: '_blank', rel: 'noopener' }, ['Open the evidence'])
  return { parts: [...words, make('p', {}, [link])] }
}

/** The page of the view with the evidence of a cell open; null for what is no cell. */
export function evidenceHref(address: string | null, key: string): string | null {
  if (address === null || !/^[^/@~]+\/[^/@~]+$/.test(key)) return null
  // a file has no origin that an address could be read from
  const url = new URL(address, 'http://localhost')
  url.searchParams.set('cell', key)
  return url.pathname + url.search
}
