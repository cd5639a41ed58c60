'use client'

import { matrixHref } from '@/components/chart/matrix-href'
import type { Notes } from '@/lib/charts/chart-kind'
import { ChartBody, type ChartFacts } from './chart-body'
import { ExploreBody } from './explore-body'
import { LinkedArea } from './linked-area.client'
import { type ExploreInput, useExplore } from './use-explore'

type Props = ExploreInput & {
  title: string
  summary: string
  /** For the page of one chart: its option menus and formats. Absent: the three pictures side by side. */
  chart?: ChartFacts
  /** Goes to another page, unless given otherwise as a link does. */
  leave?: (href: string) => void
}

const follow = (href: string) => window.location.assign(href)

/** The linked pictures of a dataset; everything that a colleague should see is in the address. */
export function Explore({ title, summary, chart, leave = follow, ...input }: Props) {
  const { view, search, go, pick, stale, failed } = useExplore(input)
  const notes: Notes = Object.assign({}, ...view.figures.map((figure) => figure.notes))
  const countedAt = (key: string) => {
    const search = notes[key]?.search
    return search === undefined ? null : matrixHref(input.dataset, search)
  }
  const choose = (key: string) => {
    const href = countedAt(key)
    if (href === null) pick(key)
    else leave(href)
  }
  const { evidence } = view
  const said = evidence ? `Evidence: ${evidence.heading}. ${evidence.words}` : ''
  const selected = { key: evidence?.key ?? '', said }
  const body = {
    dataset: input.dataset,
    title,
    summary,
    view,
    search,
    stale,
    failed,
    onPick: choose,
  }
  return (
    <LinkedArea {...{ notes, countedAt, search, selected }} onGo={go} onPick={choose}>
      {chart ? <ChartBody {...body} chart={chart} /> : <ExploreBody {...body} />}
    </LinkedArea>
  )
}
