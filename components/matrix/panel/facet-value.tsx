import { memo } from 'react'
import { StateGlyph } from '@/components/chart/state-glyph'
import type { CellState } from '@/lib/dataset/cell-state'
import { inThousands } from '@/lib/words'

type Props = {
  /** Keys of the address that want the value, and that do not; without the second it cannot be refused. */
  name: string
  notName: string | null
  pick: string
  label: string
  short: string
  count: number
  /** Share of the bar that is filled, 0 to 1. */
  share: number
  on: boolean
  not: boolean
  /** The state whose sign stands beside the words; null: none. */
  state: CellState | null
}

const Sign = memo(StateGlyph)

/**
 * One value of a filter with its count: wanted, not wanted, or neither. It takes plain values only, and is
 * redrawn when one of them differs.
 */
export const FacetValueRow = memo(function FacetValueRow(props: Props) {
  const { name, notName, pick, label, short, count, share, on, not, state } = props
  return (
    <li className="facet-value" data-none={count === 0 || undefined} data-not={not || undefined}>
      <label className="facet-is">
        <input type="checkbox" name={name} value={pick} defaultChecked={on} />
        {state && <Sign state={state} />}
        <span className="facet-name" title={short === label ? undefined : label}>
          {short}
        </span>
        <Bar share={share} />
        <span className="facet-count">{inThousands(count)}</span>
      </label>
      {notName !== null && (
        <label className="facet-not">
          <input type="checkbox" name={notName} value={pick} defaultChecked={not} />
          <span>
            not<span className="hidden-visually"> {label}</span>
          </span>
        </label>
      )}
    </li>
  )
})

const WIDTH = 32

/** How much of all the value has, as a bar on a line. Anything at all is seen. */
function Bar({ share }: { share: number }) {
  const width = share === 0 ? 0 : Math.max(1, Math.round(share * WIDTH))
  return (
    <svg className="facet-bar" viewBox="0 0 32 5" width="32" height="5" aria-hidden="true">
      <rect x={WIDTH - width} width={width} height="5" />
    </svg>
  )
}
