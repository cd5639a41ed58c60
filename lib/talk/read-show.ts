import { shown } from '../shown'

/** What a slide shows: `chart` and the entries of its query; `dataset` is null for that of the talk. */
export type Show = { dataset: string | null; chart: string; entries: [string, string][] }

const PATH = /^\/?(?:([a-z][a-z0-9-]*)\/)?([a-z][a-z0-9-]*)$/

/** Reads `radar?systems=a,b` or `other/radar?systems=a,b`; a sentence if it is neither. */
export function readShow(text: string): Show | string {
  const [path = '', ...rest] = text.split('?')
  const found = PATH.exec(path)
  if (!found) {
    return `is not a picture: ${shown(text)} (such as radar?systems=bitcoin,linux, or other-dataset/radar)`
  }
  const [, dataset, chart = ''] = found
  const entries = [...new URLSearchParams(rest.join('?'))]
  return { dataset: dataset ?? null, chart, entries }
}
