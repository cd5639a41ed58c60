import { ChartStage } from '@/components/chart/chart-stage.client'
import { ExportMenu } from '@/components/export/export-menu.client'
import { PresentLink } from '@/components/talk/present-link'
import type { ExploreView } from '@/lib/http/contract'
import type { FigureHead } from './figure-heads'
import { noneOf } from './none-of'

type Props = {
  figure: ExploreView['figures'][number]
  head: FigureHead
  /** The query part of the page's address. */
  search: string
  onPick: (key: string) => void
}

/** One of the three pictures: heading, switches, the picture itself, and what one can do with it. */
export function Figure({ figure, head, search, onPick }: Props) {
  return (
    <section data-figure={figure.chart} aria-labelledby={`head-${figure.chart}`}>
      <div className="figure-head">
        <h2 id={`head-${figure.chart}`}>{head.heading}</h2>
        {head.switches.map(({ label, href, current }) => (
          <a key={label} href={href} aria-current={current ? 'true' : undefined}>
            {label}
          </a>
        ))}
      </div>
      {head.lead !== '' && <p className="figure-lead">{head.lead}</p>}
      <div className="figure-box">
        <ChartStage figure={figure} onPick={onPick} />
      </div>
      <div className="figure-foot">
        <a href={figure.address}>Large, with its table</a>
        <PresentLink address={figure.address} none={noneOf(figure)} />
        <ExportMenu address={figure.address} search={search} />
      </div>
    </section>
  )
}
