import { CELL_STATES, type CellState } from '@/lib/dataset/cell-state'
import type { Facet, FacetValue } from '@/lib/view/table/asked'
import { FacetValueRow } from './facet-value'
import { isInSpan } from './span-pick'

/** The values of a filter, and apart from them the states of cells that have none. */
export function FacetValues({ facet }: { facet: Facet }) {
  const { values, dimension } = facet
  const states = facet.states.filter((state) => dimension === '' || isApart(facet, state))
  const whole = wholeOf(facet)
  const is = facet.every ? `all.${dimension}` : facet.key
  const not = dimension === '' ? null : `not.${dimension}`
  const row = (name: string) => (value: FacetValue) => (
    <FacetValueRow
      key={value.pick}
      name={name}
      notName={not}
      pick={value.pick}
      label={value.label}
      short={value.short}
      count={value.count}
      share={whole === 0 ? 0 : Math.min(1, value.count / whole)}
      on={value.on || isInSpan(facet, value.pick)}
      not={value.not}
      state={facet.control === 'states' ? stateOf(value.pick) : null}
    />
  )
  return (
    <>
      {values.length > 0 && <ul className="facet-values">{values.map(row(is))}</ul>}
      {states.length > 0 && (
        <ul className="facet-values" data-apart={values.length > 0 || undefined}>
          {states.map(row(facet.key))}
        </ul>
      )}
    </>
  )
}

/**
 * Whether a state is told beside the values of a dimension: what has a value is counted at it, and how well
 * readings are supported is told once, for all cells. What is picked is always there.
 */
function isApart({ values }: Facet, { pick, on, not }: FacetValue): boolean {
  if (on || not) return true
  const state = stateOf(pick)
  return state !== null && (state !== 'known' || values.length === 0)
}

function stateOf(pick: string): CellState | null {
  return CELL_STATES.find((state) => state === pick) ?? null
}

/**
 * What a full bar stands for: all that is counted, where each is counted once. Where one may be counted at
 * several values it is the largest of them.
 */
function wholeOf({ control, values, states }: Facet): number {
  const all = [...values, ...states]
  if (control === 'several' || control === 'layers') {
    return Math.max(0, ...all.map((value) => value.count))
  }
  // the known are counted at their values, where there are some; what is weak or stale is so besides
  const apart = states.filter(
    ({ pick }) => stateOf(pick) && (values.length === 0 || pick !== 'known'),
  )
  return [...values, ...apart].reduce((sum, value) => sum + value.count, 0)
}
