import { ID_PATTERN } from '@/lib/ids'
import { joinAddress } from '@/lib/view/address'

/** What is shown of a dataset of the reader's own. It stands after #, which never reaches a server. */
export type OwnAddress = {
  dataset: string
  /** Empty: none is named. */
  chart: string
  /** Without `?`. */
  search: string
}

/** `#<dataset>/<chart>?query`; null if it is another fragment, such as that of the link to the content. */
export function readOwnAddress(fragment: string): OwnAddress | null {
  const [path = '', ...query] = fragment.replace(/^#/, '').split('?')
  const [dataset = '', chart = '', ...more] = path.split('/')
  if (more.length > 0 || !ID_PATTERN.test(dataset)) return null
  if (chart === '' ? !path.endsWith('/') : !ID_PATTERN.test(chart)) return null
  return { dataset, chart, search: query.join('?') }
}

/** The same as a link within the page. */
export function ownHref({ dataset, chart, search }: OwnAddress): string {
  return joinAddress(`#${dataset}/${chart}`, search)
}
