import { SceneSvg } from '@/components/chart/scene-svg'
import { SeriesSign } from '@/components/chart/series-sign'
import { Icon } from '@/components/ui/icon'
import type { ExploreView } from '@/lib/http/contract'
import { capital, figures } from '@/lib/number-words'
import { toggled, valuesOf, withValues } from '@/lib/view/address'

type Props = {
  view: ExploreView
  search: string
  /** What picking does: which systems lie over one another, or which are shown at all. */
  choosing: 'overlay' | 'systems'
}

/** More lines than this over one another hide each other. */
const MOST_OVERLAID = 4

type Picked = ExploreView['picker'][number]

/** Brackets in order of their first system; systems without one come last under no heading. */
function bracketed(picks: Picked[]): { label: string | null; picks: Picked[] }[] {
  const labels = [...new Set(picks.map((pick) => pick.bracket))]
  return labels.map((label) => ({ label, picks: picks.filter((pick) => pick.bracket === label) }))
}

/** Every system with its own small radar: the set of small multiples is the picker. */
export function Picker({ view, search, choosing }: Props) {
  const key = choosing === 'overlay' ? 'focus' : 'systems'
  const asked = valuesOf(search, 'systems')
  const named = asked.length > 0 ? asked : view.picker.map((pick) => pick.id)
  // what was chosen, not what the filters leave of it: a filter that goes must bring back the rest
  const chosen = choosing === 'overlay' ? view.focus : named
  const full = choosing === 'overlay' && chosen.length >= MOST_OVERLAID
  const selected = view.selected.system
  const more = view.facets.totals.systems - view.picker.length
  return (
    <nav
      className="picker"
      aria-label={choosing === 'overlay' ? 'Systems on the radar' : 'Systems shown'}
    >
      {bracketed(view.picker).map(({ label, picks }) => (
        <div className="picker-group" key={label ?? ''}>
          <p>{label === null ? 'Systems' : `${capital(label)}, ${picks.length}`}</p>
          <ul>
            {picks.map((pick) => (
              <li key={pick.id}>
                <a
                  className="pick"
                  href={
                    full && !chosen.includes(pick.id)
                      ? undefined
                      : `?${withValues(search, key, toggled(chosen, pick.id))}`
                  }
                  aria-current={chosen.includes(pick.id) ? 'true' : undefined}
                  data-chosen={pick.id === selected || undefined}
                  data-key={pick.id}
                >
                  <span className="thumb" aria-hidden="true">
                    {pick.scene && <SceneSvg scene={pick.scene} />}
                  </span>
                  <span className="pick-name">{pick.name}</span>
                  <PickLine
                    pick={pick}
                    on={chosen.includes(pick.id)}
                    verb={full ? 'four at most' : choosing === 'overlay' ? 'overlay' : 'show'}
                  />
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {more > 0 && (
        <p className="picker-more">
          <a href={`/${view.dataset}/matrix`}>{figures(more)} more in the matrix</a>
        </p>
      )}
    </nav>
  )
}

function PickLine({ pick, on, verb }: { pick: Picked; on: boolean; verb: string }) {
  if (on) {
    return (
      <span className="pick-line">
        <SeriesSign slot={pick.slot} width={44} />
        <span className="hidden-visually">shown; take away</span>
      </span>
    )
  }
  return (
    <span className="pick-line">
      {verb !== 'four at most' && <Icon name="plus" />}
      <span className="pick-verb">{verb}</span>
    </span>
  )
}
