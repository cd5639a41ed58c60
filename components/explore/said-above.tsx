import type { ExploreView } from '@/lib/http/contract'
import { withKeys, withValues } from '@/lib/view/address'
import { count } from '@/lib/words'

type Props = { view: ExploreView; search: string; failed: string }

/** Filters that can be taken away at once, by their keys in the address. */
function withoutFilters(search: string): string {
  const picks = [...new URLSearchParams(search).keys()].filter((key) => /^(is|not)\./.test(key))
  const keys = ['layers', 'state', 'q', 'differ', 'systems', 'dims', ...picks]
  return withKeys(search, Object.fromEntries(keys.map((key) => [key, []])))
}

/** What stands above the pictures: what the filters leave out, what the address got wrong, what failed. */
export function SaidAbove({ view, search, failed }: Props) {
  const { systems, dimensions } = view.left
  const left = [
    systems > 0 ? `${count(systems, 'system')}` : '',
    dimensions > 0 ? `${count(dimensions, 'dimension')}` : '',
  ].filter((part) => part !== '')
  const nothing = view.systems.length === 0
  return (
    <div className="said-above" aria-live="polite">
      {failed !== '' && (
        <p className="notice alert">{failed} What you see is the last answer; try again.</p>
      )}
      {view.problems.map((problem) => (
        <p key={`${problem.param} ${problem.message}`} className="notice">
          {problem.message}
        </p>
      ))}
      {(left.length > 0 || nothing) && (
        <p className="filter-said">
          <span>
            {nothing ? 'Nothing matches. ' : ''}
            {left.length > 0
              ? `${left.join(' and ')} ${systems + dimensions === 1 ? 'is' : 'are'} left out by the filters.`
              : ''}
          </span>
          <a href={`?${withValues(withoutFilters(search), 'cell', [])}`}>Clear filters</a>
        </p>
      )}
    </div>
  )
}
