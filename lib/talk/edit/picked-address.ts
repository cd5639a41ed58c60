import { CHART_KINDS } from '../../charts/index'
import { unknownSentence } from '../../dataset/lookup'
import { shown } from '../../shown'
import { QUERY_KEYS } from '../../view/query-url'
import { isViewKey, type Step } from '../build-steps'
import type { Show } from '../read-show'
import type { TalkStep } from '../schema'

/** The picture of an address, and the keys of it that are no part of a picture. */
export type Picked = { ok: true; show: Show; left: string[] } | { ok: false; why: string }

const HOW = 'paste the address of a page that shows a picture, such as /open-intelligence/radar'
const HOST = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i
const ENDING = /\.[A-Za-z0-9]{1,12}$/

/**
 * Reads the address of any page, picture or embed of the site as what a slide shows. `dataset`: that of
 * the talk, which needs no name.
 */
export function pickAddress(text: string, dataset: string): Picked {
  const written = text.trim().replace(HOST, '')
  const [before = '', fragment = ''] = written.split('#')
  const [path = '', query = ''] = before.split('?')
  const parts = path.split('/').filter((part) => part !== '')
  if (parts[0] === 'talks' || parts[0] === 'own' || fragment.includes('/')) {
    return refused(text, 'leads to no picture of a dataset that is here')
  }
  const [chart = '', named = dataset, ...more] = placeOf(parts).toReversed()
  const id = chart.replace(ENDING, '')
  if (id === '' || more.length > 0) return refused(text, 'leads to no picture')
  const kind = CHART_KINDS.find((each) => each.id === id)
  if (!kind) {
    const ids = CHART_KINDS.map((each) => each.id)
    return { ok: false, why: unknownSentence('chart', id, ids) }
  }
  const options = kind.optionKeys()
  const all = [...new URLSearchParams(query)]
  const belongs = ([key]: [string, string]) => isViewKey(key) || options.includes(key)
  return {
    ok: true,
    show: { dataset: named === dataset ? null : named, chart: id, entries: all.filter(belongs) },
    left: all.filter((entry) => !belongs(entry)).map(([key]) => key),
  }
}

/** Embeds have a word before the dataset. */
function placeOf(parts: readonly string[]): readonly string[] {
  return parts[0] === 'embed' ? parts.slice(1) : parts
}

function refused(text: string, why: string): Picked {
  return { ok: false, why: `${why}: ${shown(text)} (${HOW})` }
}

/** What has to change so that `before` becomes the picture of `show`; a sentence where it cannot. */
export function stepTo(before: Step, show: Show): Pick<TalkStep, 'set' | 'chart'> | string {
  const dataset = show.dataset ?? before.dataset
  if (dataset !== before.dataset) {
    return `is of another dataset: ${dataset} (allowed: ${before.dataset}, as the slide begins)`
  }
  const left = show.chart !== before.chart
  const from = new Map(
    [...new URLSearchParams(before.query)].filter(([key]) => !left || isViewKey(key)),
  )
  const to = new Map(show.entries.filter(([, value]) => value !== ''))
  const gone = [...from.keys()].filter((key) => !to.has(key)).map((key) => [key, ''] as const)
  const changed = [...to].filter(([key, value]) => from.get(key) !== value)
  const set = Object.fromEntries([...changed, ...gone])
  return {
    set: Object.keys(set).length > 0 ? set : undefined,
    chart: left ? show.chart : undefined,
  }
}

/** Keys that the picture of a chart may have, those of every kind first. */
export function keysOfChart(chart: string): string[] {
  const kind = CHART_KINDS.find(({ id }) => id === chart)
  return [...QUERY_KEYS, ...(kind?.optionKeys() ?? [])]
}
