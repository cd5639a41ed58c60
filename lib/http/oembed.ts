import { CHART_KINDS } from '../charts/index'
import type { Dataset } from '../dataset/schema'
import { AppError, type Problem } from '../errors'
import { nearest } from '../nearest'
import { shorten } from '../shown'
import { Complaints } from '../view/complaints'
import { embedView } from './embed'
import { embedCode } from './embed-code'
import { embedHeight, MOST_WIDTH, USUAL_WIDTH } from './embed-size'
import { oneValue, refuseOtherKeys } from './known-keys'
import { badQuery } from './problem'
import type { SharedPicture } from './share'

export const OEMBED_KEYS = ['url', 'maxwidth', 'maxheight', 'format'] as const
export const OEMBED_FORMATS = ['json'] as const

/** A page of ours that somebody wants to show in a frame. */
export type OembedRequest = {
  dataset: string
  chart: string
  /** The query of the page's address. */
  entries: [string, string][]
  maxWidth: number | null
  maxHeight: number | null
}

/** The answer of oEmbed 1.0 for a rich thing. */
export type Oembed = {
  version: '1.0'
  type: 'rich'
  title: string
  provider_name: string
  provider_url: string
  html: string
  width: number
  height: number
  thumbnail_url?: string
  thumbnail_width?: number
  thumbnail_height?: number
}

/**
 * Reads the question. Throws `bad-query` for its own keys, `unsupported-format` for any but JSON, and
 * `unknown-page` for an address that is no page of one picture here.
 */
export function readOembedRequest(search: URLSearchParams, origin: string): OembedRequest {
  refuseOtherKeys(search.keys(), OEMBED_KEYS)
  const format = oneValue(search, 'format') ?? 'json'
  if (!OEMBED_FORMATS.some((each) => each === format)) throw unsupported(format)
  const complaints = new Complaints()
  const maxWidth = sizeOf(search, 'maxwidth', complaints)
  const maxHeight = sizeOf(search, 'maxheight', complaints)
  const url = oneValue(search, 'url')
  if (url === null) {
    const such = `${origin}/<dataset>/<chart>`
    complaints.add({ param: 'url', message: `url is missing (such as ${such})` })
  }
  const problems = complaints.all()
  if (problems.length > 0 || url === null)
    throw new AppError('bad-query', badQuery(problems), problems)
  return { ...pageAt(url, origin), maxWidth, maxHeight }
}

function unsupported(format: string): AppError {
  const message = `unsupported format: ${shorten(format)} (known: ${OEMBED_FORMATS.join(', ')})`
  const problem: Problem = { param: 'format', message, allowed: [...OEMBED_FORMATS] }
  return new AppError('unsupported-format', message, [problem])
}

function sizeOf(search: URLSearchParams, param: string, complaints: Complaints): number | null {
  const value = oneValue(search, param)
  if (value === null) return null
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value)
  const message = `wrong ${param}: ${shorten(value)} (allowed: whole pixels from 1 to 999999)`
  complaints.add({ param, message })
  return null
}

/** `/<dataset>/<chart>`, its embed, or a file of the picture. */
const PAGE = /^(?:\/embed)?\/([a-z][a-z0-9-]*)\/([a-z][a-z0-9-]*)(?:\.[a-z0-9]+)?$/

function pageAt(url: string, origin: string) {
  const address = URL.canParse(url) ? new URL(url) : null
  const here = address !== null && bare(address.origin) === bare(origin)
  const [, dataset, chart] = (here && PAGE.exec(address.pathname)) || []
  if (dataset && chart && address) {
    const kinds = CHART_KINDS.map(({ id }) => id)
    if (kinds.includes(chart)) return { dataset, chart, entries: [...address.searchParams] }
    throw unknownPage(
      url,
      nearest(chart, kinds).map((id) => `${origin}/${dataset}/${id}`),
    )
  }
  throw unknownPage(url, [])
}

/** A site is the same by http and https: a proxy in front may not say which one was asked. */
function bare(origin: string): string {
  return origin.replace(/^https?:/, '')
}

function unknownPage(url: string, near: string[]): AppError {
  const said = near.length > 0 ? `nearest: ${near.join(', ')}` : 'known: pages of one picture here'
  const message = `no page of a picture: ${shorten(url)} (${said})`
  return new AppError('unknown-page', message, [{ param: 'url', message, nearest: near }])
}

type Asked = {
  request: OembedRequest
  dataset: Dataset
  origin: string
  /** What stands for the page; null: nothing can be drawn. */
  picture: SharedPicture | null
}

/** How the page can be shown in a frame, within the width and height given. */
export function oembedOf({ request, dataset, origin, picture }: Asked): Oembed {
  const { chart, entries, maxWidth, maxHeight } = request
  const view = embedView({ dataset, chart, entries })
  const width = Math.min(maxWidth ?? USUAL_WIDTH, MOST_WIDTH)
  const height = Math.min(maxHeight ?? Number.POSITIVE_INFINITY, embedHeight(view, width))
  const title = view.title === '' ? view.figure.describe.title : view.title
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Outcrop',
    provider_url: `${origin}/`,
    html: embedCode({ address: `${origin}${view.address}`, title, width, height }),
    width,
    height,
    ...(picture && thumbnail(picture, request, origin)),
  }
}

/** The picture of link previews, or nothing where it would be larger than what was asked for. */
function thumbnail(picture: SharedPicture, { maxWidth, maxHeight }: OembedRequest, origin: string) {
  const { href, width, height } = picture
  if (width > (maxWidth ?? width) || height > (maxHeight ?? height)) return {}
  return {
    thumbnail_url: `${origin}${href}`,
    thumbnail_width: width,
    thumbnail_height: height,
  }
}
