import type { ExploreView } from '@/lib/http/contract'
import { withValues } from '@/lib/view/address'

type Props = { view: ExploreView; search: string }

/** Whose readings are shown: all assessors, or one of them. */
export function LensLinks({ view, search }: Props) {
  const heard = view.lenses.find(({ on }) => on)
  const choices = [{ id: '', label: 'All assessors' }, ...view.lenses]
  return (
    <div className="option-groups">
      <nav aria-label="Whose readings">
        <span className="quiet">Readings of</span>
        {choices.map(({ id, label }) => (
          <a
            key={id}
            href={`?${withValues(search, 'lens', id === '' ? [] : [id])}`}
            aria-current={id === (heard?.id ?? '') ? 'true' : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
    </div>
  )
}
