import { readable } from '../../view/address'
import { readShow, type Show } from '../read-show'

/** What a slide shows as it is written in its file: `radar?systems=a,b`, with a dataset before where it is another. */
export function showText({ dataset, chart, entries }: Show): string {
  const path = dataset === null ? chart : `${dataset}/${chart}`
  const query = entries.map(([key, value]) => `${encodeURIComponent(key)}=${readable(value)}`)
  return query.length === 0 ? path : `${path}?${query.join('&')}`
}

/** The same slide's picture with one key set to another value; null takes the key away. */
export function withEntry(show: string, key: string, value: string | null): string {
  const read = readShow(show)
  if (typeof read === 'string') return show
  const at = read.entries.findIndex(([name]) => name === key)
  const others = read.entries.filter(([name]) => name !== key)
  const place = at < 0 ? others.length : at
  const entries = value === null ? others : others.toSpliced(place, 0, [key, value])
  return showText({ ...read, entries })
}

/** The same keys in another kind of chart. */
export function withChart(show: string, chart: string): string {
  const read = readShow(show)
  return typeof read === 'string' ? chart : showText({ ...read, chart })
}
