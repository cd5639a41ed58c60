import { withKeys } from '@/lib/view/address'
import { type OwnAddress, ownHref } from './own-address'
import type { OwnShown } from './own-view'

type Props = { at: OwnAddress; shown: OwnShown }

/** Filters that can be taken away at once, by their keys in the address. */
function withoutFilters(search: string): string {
  const picks = [...new URLSearchParams(search).keys()].filter((key) => /^(is|all|not)\./.test(key))
  const keys = ['layers', 'state', 'q', 'differ', ...picks]
  return withKeys(search, Object.fromEntries(keys.map((key) => [key, []])))
}

/** What stands above the picture: what the address got wrong, and what the filters leave out. */
export function OwnSaid({ at, shown }: Props) {
  const { said, view } = shown
  return (
    <div className="said-above" aria-live="polite">
      {said.map((sentence) => (
        <p key={sentence} className="notice">
          {sentence}
        </p>
      ))}
      {view.sentence && (
        <p className="filter-said">
          {view.sentence}{' '}
          <a href={ownHref({ ...at, search: withoutFilters(at.search) })}>Clear filters</a>
        </p>
      )}
    </div>
  )
}
