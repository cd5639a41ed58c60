import { ANSWER_KINDS, CHART_PLACES } from '@/components/site/places'
import { chartFacts } from '@/lib/charts/chart-facts'
import type { ExploreView } from '@/lib/http/contract'
import { withKeys } from '@/lib/view/address'
import { type OwnAddress, ownHref } from './own-address'

const KINDS = [...CHART_PLACES.map(({ id }) => id), ...ANSWER_KINDS]

type Props = { at: OwnAddress; view: ExploreView }

/** From one picture of the dataset to the others, with what is chosen and filtered. */
export function OwnKinds({ at, view }: Props) {
  const { options } = chartFacts(at.chart)
  const none = Object.fromEntries(
    [...options.map(({ key }) => key), 'cell', 'of'].map((key) => [key, []]),
  )
  const search = withKeys(view.query.replace(/^\?/, ''), none)
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
