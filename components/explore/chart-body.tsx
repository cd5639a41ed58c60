import { ChartStage } from '@/components/chart/chart-stage.client'
import { ChartTable } from '@/components/chart/chart-table'
import { InteractiveFrame } from '@/components/chart/interactive.client'
import { Evidence } from '@/components/evidence/evidence'
import { ExportMenu } from '@/components/export/export-menu.client'
import { Filters } from '@/components/filters/filters'
import { PresentLink } from '@/components/talk/present-link'
import { valuesOf, withValues } from '@/lib/view/address'
import { CHART_TOOLS } from './chart-tools'
import { Counts } from './counts'
import type { BodyProps } from './explore-body'
import { noneOf } from './none-of'
import { Picker } from './picker'
import { SaidAbove } from './said-above'

/** What the page of one chart knows of its kind. */
export type ChartFacts = {
  id: string
  answers: string
  options: { key: string; label: string; values: { value: string; label: string }[] }[]
}

/** One picture at full width with its controls, its table and its files. */
export function ChartBody(props: BodyProps & { chart: ChartFacts }) {
  const { chart, dataset, view, search } = props
  const figure = view.figures.find((each) => each.chart === chart.id)
  const own = CHART_TOOLS[chart.id]
  if (!figure) return null
  return (
    <div className="chart-page" data-stale={props.stale || undefined}>
      <h1>{figure.describe.title}</h1>
      {!figure.describe.title.endsWith('?') && <p className="page-lead">{chart.answers}</p>}
      {!own?.alone && <Counts counts={view.counts} search={search} />}
      {!own?.alone && <Picker view={view} search={search} choosing="systems" />}
      {own && <own.Tools view={view} search={search} />}
      <Filters facets={view.facets} lenses={view.lenses} search={search} />
      <OptionLinks options={chart.options} search={search} />
      <SaidAbove view={view} search={search} failed={props.failed} />
      <div className="chart-columns">
        <section data-figure={chart.id} aria-label={figure.describe.title}>
          <div className="figure-box">
            <InteractiveFrame chart={chart.id} label={figure.describe.title}>
              <ChartStage figure={figure} onPick={props.onPick} />
            </InteractiveFrame>
          </div>
          <div className="figure-foot">
            <PresentLink address={figure.address} none={noneOf(figure)} />
            <ExportMenu address={figure.address} search={search} />
          </div>
        </section>
        <Evidence evidence={view.evidence} dataset={dataset} search={search} />
      </div>
      <ChartTable table={figure.table} dataset={dataset} />
    </div>
  )
}

function OptionLinks({ options, search }: { options: ChartFacts['options']; search: string }) {
  return (
    <div className="option-groups">
      {options.map((option) => {
        const chosen = valuesOf(search, option.key)[0] ?? option.values[0]?.value
        return (
          <nav key={option.key} aria-label={option.label}>
            <span className="quiet">{option.label}</span>
            {option.values.map(({ value, label }, index) => (
              <a
                key={value}
                href={`?${withValues(search, option.key, index === 0 ? [] : [value])}`}
                aria-current={value === chosen ? 'true' : undefined}
              >
                {label}
              </a>
            ))}
          </nav>
        )
      })}
    </div>
  )
}
