import type { ExploreView } from '@/lib/http/contract'
import { withKeys } from '@/lib/view/address'

type Props = { view: ExploreView; search: string; failed: string }

/** Filters that can be taken away at once, by their keys in the address. */
function withoutFilters(search: string): string {
  const picks = [...new URLSearchParams(search).keys()].filter((key) => /^(is|not)\./.test(key))
  const keys = ['layers', 'state', 'q', 'differ', ...picks]
  return withKeys(search, Object.fromEntries(keys.map((key) => [key, []])))
}

/** What stands above the pictures: what the filters leave out, what the address got wrong, what failed. */
export function SaidAbove({ view, search, failed }: Props) {
  return (
    <div className="said-above" aria-live="polite">
      {failed !== '' && (
        <p className="notice alert">
          {failed.replace(/[^.]$/, '$&.')} What you see is the last answer; try again.
        </p>
      )}
      {view.problems.map((problem) => (
        <p key={`${problem.param} ${problem.message}`} className="notice">
          {problem.message}
        </p>
      ))}
      {view.sentence && (
        <p className="filter-said">
          {view.sentence} <a href={`?${withoutFilters(search)}`}>Clear filters</a>
        </p>
      )}
    </div>
  )
}
