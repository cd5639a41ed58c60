import { StateGlyph } from '@/components/chart/state-glyph'
import { CELL_STATES } from '@/lib/dataset/cell-state'
import type { ExploreView } from '@/lib/http/contract'
import { toggled, valuesOf, withValues } from '@/lib/view/address'
import { STATE_WORDS } from '@/lib/words'

/** How many cells are in each state; the key of the glyphs, and each count is a filter. */
export function Counts({ counts, search }: { counts: ExploreView['counts']; search: string }) {
  const chosen = valuesOf(search, 'state')
  return (
    <ul className="counts" aria-label="Cells by state">
      {CELL_STATES.filter((state) => counts[state] > 0 || chosen.includes(state)).map((state) => (
        <li key={state}>
          <a
            href={`?${withValues(search, 'state', toggled(chosen, state))}`}
            aria-current={chosen.includes(state) ? 'true' : undefined}
            title={chosen.includes(state) ? 'Show all cells again' : 'Show only these'}
          >
            <StateGlyph state={state} />
            <span className="figures">{counts[state]}</span>{' '}
            {state === 'range' ? 'between two levels' : STATE_WORDS[state]}
          </a>
        </li>
      ))}
    </ul>
  )
}
