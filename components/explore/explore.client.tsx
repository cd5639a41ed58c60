'use client'

import { ChartBody, type ChartFacts } from './chart-body'
import { ExploreBody } from './explore-body'
import { LinkedArea } from './linked-area.client'
import { type ExploreInput, useExplore } from './use-explore'

type Props = ExploreInput & {
  title: string
  summary: string
  /** For the page of one chart: its option menus and formats. Absent: the three pictures side by side. */
  chart?: ChartFacts
}

/** The linked pictures of a dataset; everything that a colleague should see is in the address. */
export function Explore({ title, summary, chart, ...input }: Props) {
  const { view, search, go, pick, stale, failed } = useExplore(input)
  const notes = Object.assign({}, ...view.figures.map((figure) => figure.notes))
  const { evidence } = view
  const said = evidence ? `Evidence: ${evidence.heading}. ${evidence.words}` : ''
  const selected = { key: evidence?.key ?? '', said }
  const body = { dataset: input.dataset, title, summary, view, search, stale, failed, onPick: pick }
  return (
    <LinkedArea {...{ notes, search, selected }} onGo={go} onPick={pick}>
      {chart ? <ChartBody {...body} chart={chart} /> : <ExploreBody {...body} />}
    </LinkedArea>
  )
}
