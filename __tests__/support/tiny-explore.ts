import './text-encoder'
import type { Dataset } from '../../lib/dataset/schema'
import type { ExploreView } from '../../lib/http/contract'
import { exploreView } from '../../lib/http/explore'
import { readExploreRequest } from '../../lib/http/explore-request'
import { tinyDataset } from './tiny-dataset'

export const FIGURES = ['radar', 'stack', 'matrix']

type Asked = { dataset?: Dataset; figures?: string[]; frame?: 'dash' | 'page' }

/** What the pages of the tiny dataset show for the query of an address. */
export function tinyExplore(search = '', asked: Asked = {}): ExploreView {
  const { dataset = tinyDataset, figures = FIGURES, frame = 'dash' } = asked
  return exploreView({
    dataset,
    hash: 'tiny',
    entries: new URLSearchParams(search),
    figures,
    frame,
  })
}

/** One picture of the tiny dataset. */
export function tinyFigure(chart: string, search = ''): ExploreView['figures'][number] {
  const [figure] = tinyExplore(search, { figures: [chart] }).figures
  if (!figure) throw new Error(`no figure of ${chart}`)
  return figure
}

/** The body with which `/api/views/trees` answers a question of the page. */
export function answerTo(address: string): unknown {
  const { searchParams } = new URL(address, 'http://localhost')
  const asked = readExploreRequest(searchParams)
  return JSON.parse(JSON.stringify(exploreView({ dataset: tinyDataset, hash: 'tiny', ...asked })))
}
