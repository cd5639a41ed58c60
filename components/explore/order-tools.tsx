import type { ExploreView } from '@/lib/http/contract'
import { valuesOf, withValues } from '@/lib/view/address'

type Props = { view: ExploreView; search: string }

/** The scales on which systems are put in order: each can be left out, and all of them taken again. */
export function OrderTools({ view, search }: Props) {
  const scales = scalesOf(view)
  const chosen = valuesOf(search, 'dims').length > 0
  if (scales.length < 2 && !chosen) return null
  return (
    <div className="option-groups">
      <nav aria-label="Scales">
        <span className="quiet">Leave out</span>
        {scales.length > 1 &&
          scales.map(({ id, label }) => (
            <a key={id} href={`?${without(search, scales, id)}`}>
              {label}
            </a>
          ))}
        {chosen && <a href={`?${withValues(search, 'dims', [])}`}>None: the usual scales</a>}
      </nav>
    </div>
  )
}

type Scale = { id: string; label: string }

/** The scales of the picture: what it has a note about and what is no system, cell or line. */
function scalesOf({ figures }: ExploreView): Scale[] {
  const notes = figures.find(({ chart }) => chart === 'order')?.notes ?? {}
  return Object.entries(notes).flatMap(([key, { title }]) =>
    key.startsWith('/') ? [{ id: key.slice(1), label: title }] : [],
  )
}

function without(search: string, scales: readonly Scale[], left: string): string {
  const ids = scales.flatMap(({ id }) => (id === left ? [] : [id]))
  return withValues(search, 'dims', ids)
}
