import 'server-only'
import { CHART_KINDS } from '../charts/index'
import { unknownSentence } from '../dataset/lookup'
import { nearest } from '../nearest'
import { listDatasets, loadDataset } from '../store/datasets.server'
import { isMade } from '../store/made-datasets.server'
import { isTalkPlace, missingTalk, TALKS } from './talk-places.server'

/** What stands right below a dataset: a page for each kind of chart, and the one of answers. */
const PAGES = [...CHART_KINDS.map(({ id }) => id), 'answers']

/** Before the path of a picture: its page for frames of other sites. */
const EMBED = 'embed'

/** The page for a dataset of the reader's own, of which this server knows nothing. */
const OWN = 'own'

/** Before the reference of the API. */
const DOCS = 'docs'

export type MissingPlace = { sentence: string; links: { href: string; label: string }[] }

/** Whether a page stands at this path, so that a missing one can be answered before it is begun. */
export async function isPlace(path: string): Promise<boolean> {
  const [id, second, third, ...more] = path
    .split('/')
    .filter((part) => part !== '')
    .map(decoded)
  if (id === undefined) return true
  if (id === TALKS)
    return isTalkPlace([second, third, ...more].filter((part) => part !== undefined))
  if (id === EMBED) return isEmbed(second, third, more)
  if (id === OWN) return second === undefined
  if (id === DOCS) return second === 'api' && third === undefined
  const entry = (await listDatasets()).find((dataset) => dataset.id === id)
  const found = entry !== undefined || isMade(id)
  // a broken dataset has a page everywhere, which says what is wrong with it
  if (more.length > 0 || !found || entry?.ok === false) return found && more.length === 0
  if (second === undefined) return true
  if (third === undefined) return PAGES.includes(second)
  const { dataset } = await loadDataset(id)
  return second === 'systems' && dataset.systems.some((system) => system.id === third)
}

/** A broken dataset has an embed of every kind, which fails as its pages do. */
async function isEmbed(id = '', chart = '', more: string[]): Promise<boolean> {
  const known = isMade(id) || (await listDatasets()).some((dataset) => dataset.id === id)
  return known && more.length === 0 && isKind(chart)
}

function isKind(chart: string): boolean {
  return CHART_KINDS.some(({ id }) => id === chart)
}

/** The same for an embed; what lies near are embeds too, of the chart asked for where there is one. */
async function missingEmbed(id: string, chart: string): Promise<MissingPlace> {
  const ids = (await listDatasets()).map((dataset) => dataset.id)
  if (!ids.includes(id) && !isMade(id)) {
    const shown = isKind(chart) ? chart : 'radar'
    const embeds = ids.map((each): [string, string] => [each, `/${EMBED}/${each}/${shown}`])
    return place('dataset', id, embeds)
  }
  const embeds = CHART_KINDS.map((kind): [string, string] => [
    kind.id,
    `/${EMBED}/${id}/${kind.id}`,
  ])
  const known = embeds.filter(([each]) => each === chart)
  return known.length > 0 ? nothingBelow('chart', known) : place('chart', chart, embeds)
}

/** Why an address leads nowhere, and the nearest addresses that do. */
export async function missingPlace(path: string): Promise<MissingPlace> {
  const [id = '', second = '', third = ''] = path
    .split('/')
    .filter((part) => part !== '')
    .map(decoded)
  if (id === EMBED) return missingEmbed(second, third)
  if (id === TALKS) return missingTalk(second)
  const datasets = await listDatasets()
  const ids = datasets.map((dataset) => dataset.id)
  const entry = datasets.find((dataset) => dataset.id === id)
  if (!entry?.ok && !isMade(id))
    return place(
      'dataset',
      id,
      ids.map((each) => [each, `/${each}`]),
    )
  if (second === 'systems' && third !== '') {
    const { dataset } = await loadDataset(id)
    const systems = dataset.systems.map((each): [string, string] => [
      each.id,
      `/${id}/systems/${each.id}`,
    ])
    const known = systems.filter(([each]) => each === third)
    return known.length > 0 ? nothingBelow('system', known) : place('system', third, systems)
  }
  const charts = PAGES.map((page): [string, string] => [page, `/${id}/${page}`])
  const known = charts.filter(([each]) => each === second)
  return known.length > 0 ? nothingBelow('chart', known) : place('chart', second, charts)
}

type Known = [id: string, href: string][]

/** Where nothing is near, the first of what there is. */
const MOST_LINKS = 24

/** The address begins with one that leads somewhere, and goes on. */
function nothingBelow(kind: string, known: Known): MissingPlace {
  const [id = ''] = known.map(([each]) => each)
  return {
    sentence: `Nothing stands below the ${kind} ${id}: take off what follows it.`,
    links: known.map(([label, href]) => ({ label, href })),
  }
}

function place(kind: string, asked: string, known: Known): MissingPlace {
  const ids = known.map(([each]) => each)
  const near = nearest(asked, ids)
  const shown =
    near.length > 0 ? known.filter(([each]) => near.includes(each)) : known.slice(0, MOST_LINKS)
  return {
    sentence: `${unknownSentence(kind, asked, ids)}.`,
    links: shown.map(([label, href]) => ({ label, href })),
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
