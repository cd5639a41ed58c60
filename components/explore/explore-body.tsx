import { Evidence } from '@/components/evidence/evidence'
import { Filters } from '@/components/filters/filters'
import { PresentDataset } from '@/components/talk/present-dataset'
import type { ExploreView } from '@/lib/http/contract'
import { capital, counted } from '@/lib/number-words'
import { valuesOf } from '@/lib/view/address'
import { Counts } from './counts'
import { Figure } from './figure'
import { figureHead } from './figure-heads'
import { Picker } from './picker'
import { SaidAbove } from './said-above'
import { Tabs } from './tabs'

export type BodyProps = {
  dataset: string
  title: string
  summary: string
  view: ExploreView
  search: string
  stale: boolean
  failed: string
  onPick: (key: string) => void
}

/** The explore page's content: three linked pictures, the picker, the filters and the evidence. */
export function ExploreBody(props: BodyProps) {
  const { dataset, view, search } = props
  const tab = valuesOf(search, 'tab')[0] ?? 'radar'
  return (
    <div className="explore" data-tab={tab} data-stale={props.stale || undefined}>
      <div className="explore-title">
        <h1>{props.title}</h1>
        <p>
          {capital(counted(view.size.systems, 'system'))}, described on{' '}
          {counted(view.size.dimensions, 'dimension')} and placed in a stack of{' '}
          {counted(view.size.layers, 'layer')}.
        </p>
        <PresentDataset dataset={dataset} systems={view.facets.totals.systems} />
      </div>
      <Counts counts={view.counts} search={search} />
      <Tabs search={search} tab={tab} />
      <Picker view={view} search={search} choosing="overlay" />
      <Filters facets={view.facets} lenses={view.lenses} search={search} />
      <SaidAbove view={view} search={search} failed={props.failed} />
      {view.figures.map((figure) => (
        <Figure
          key={figure.chart}
          figure={figure}
          head={figureHead({ chart: figure.chart, search, view })}
          search={search}
          onPick={props.onPick}
        />
      ))}
      <Evidence evidence={view.evidence} dataset={dataset} search={search} />
    </div>
  )
}
