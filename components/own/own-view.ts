import { type ChartFacts, chartFacts } from '@/lib/charts/chart-facts'
import type { Dataset } from '@/lib/dataset/schema'
import { AppError } from '@/lib/errors'
import type { ExploreFigure, ExploreView } from '@/lib/http/contract'
import { exploreView } from '@/lib/http/explore'
import { valuesOf } from '@/lib/view/address'
import { OTHER_VERSION } from './other-version'
import type { OwnAddress } from './own-address'

const FIRST_CHART = 'radar'

export type OwnShown = {
  facts: ChartFacts
  view: ExploreView
  /** Nothing in it leads to a page of the server. */
  figure: ExploreFigure
  /** What is wrong with the address, or what it was made from. */
  said: string[]
}

type Asked = { dataset: Dataset; hash: string; address: OwnAddress }

/** What is shown for an address: worked out here as the server does for its own datasets. */
export function ownView({ dataset, hash, address }: Asked): OwnShown {
  const { facts, said } = factsOf(address.chart)
  const entries = [...new URLSearchParams(address.search)]
  const asked = { dataset, hash, entries, figures: [facts.id], frame: 'page' as const }
  const view = exploreView(asked)
  const [figure] = view.figures
  if (!figure) throw new AppError('internal', 'No picture was drawn')
  const [version = hash] = valuesOf(address.search, 'v')
  return {
    facts,
    view,
    figure: withoutLinks(figure),
    said: [
      ...said,
      ...view.problems.map(({ message }) => message),
      ...(version === hash ? [] : [OTHER_VERSION]),
    ],
  }
}

function factsOf(chart: string): { facts: ChartFacts; said: string[] } {
  try {
    return { facts: chartFacts(chart === '' ? FIRST_CHART : chart), said: [] }
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown
    return { facts: chartFacts(FIRST_CHART), said: [thrown.message] }
  }
}

/** Links of counts lead to pages that only datasets of the server have. */
function withoutLinks(figure: ExploreFigure): ExploreFigure {
  const notes = Object.entries(figure.notes).map(([key, { title, lines }]) => [
    key,
    { title, lines },
  ])
  const { table } = figure
  const plain = table && { caption: table.caption, head: table.head, rows: table.rows }
  return { ...figure, notes: Object.fromEntries(notes), table: plain }
}
