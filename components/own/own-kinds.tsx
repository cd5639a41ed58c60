import { ANSWER_KINDS, CHART_PLACES } from '@/components/site/places'
import { chartFacts } from '@/lib/charts/chart-facts'
import { chartKind } from '@/lib/charts/index'
import { withKeys } from '@/lib/view/address'
import { type OwnAddress, ownHref } from './own-address'

const KINDS = [...CHART_PLACES.map(({ id }) => id), ...ANSWER_KINDS]

/** From one picture of the dataset to the others, with all that is chosen but the options of this one. */
export function OwnKinds({ at }: { at: OwnAddress }) {
  const own = [...chartKind(at.chart).optionKeys(), 'cell', 'v']
  const search = withKeys(at.search, Object.fromEntries(own.map((key) => [key, []])))
  return (
    <nav className="answer-links" aria-label="Pictures of this dataset">
      {KINDS.map((chart) => (
        <a
          key={chart}
          href={ownHref({ ...at, chart, search })}
          aria-current={chart === at.chart ? 'page' : undefined}
        >
          {chartFacts(chart).title}
        </a>
      ))}
    </nav>
  )
}
