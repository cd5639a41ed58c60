import { parseChartRequest } from '../charts/draw'
import { chartKind } from '../charts/index'
import type { OptionValues } from '../charts/kind-options'
import { unknownValue } from '../charts/kind-options'
import type { Dataset } from '../dataset/schema'
import { AppError } from '../errors'
import { FORMATS, type Format } from '../export/formats'
import type { ViewQuery } from '../view/query'
import { queryKeys, viewHref } from '../view/query-url'
import { vocabularyOf } from '../view/vocabulary'
import { fileName } from './file-name'
import { type PictureQuery, parsePictureQuery } from './picture-query'
import { badQuery } from './problem'
import { refuseBackground } from './refuse-background'

/** Everything that a picture's address asks for. */
export type Picture = PictureQuery & {
  dataset: Dataset
  hash: string
  chart: string
  format: Format
  query: ViewQuery
  options: OptionValues
  /** The one address of these bytes. */
  address: string
  /** The same content in words. */
  inWords: string
  fileName: string
}

/** The chart and the format in the last part of an address. Throws with the nearest names. */
export function readFile(file: string): { chart: string; format: Format } {
  const dot = file.indexOf('.')
  const [chart, extension] = dot < 0 ? [file, ''] : [file.slice(0, dot), file.slice(dot + 1)]
  return { chart: chartKind(chart).id, format: formatOf(extension) }
}

function formatOf(extension: string): Format {
  const format = FORMATS.find((each) => each.extension === extension)
  if (format) return format
  const allowed = FORMATS.map((each) => each.extension)
  const problem = unknownValue({ param: 'format', value: extension, allowed })
  throw new AppError('unknown-format', problem.message, [problem])
}

export type PictureInput = {
  dataset: Dataset
  hash: string
  chart: string
  format: Format
  entries: [string, string][]
}

/** Reads the whole address. Throws `bad-query` with one entry for each thing that is wrong. */
export function readPicture({ dataset, hash, chart, format, entries }: PictureInput): Picture {
  const asked = parseChartRequest(entries, dataset, chart)
  const others = [...chartKind(chart).optionKeys(), ...queryKeys(vocabularyOf(dataset))]
  const unused = unusedBy(chart)
  const sheet = { entries: asked.rest, format: format.id, hash, others, unused }
  const { picture, problems } = parsePictureQuery(sheet)
  const wrong = [...asked.problems, ...problems]
  if (wrong.length > 0) throw new AppError('bad-query', badQuery(wrong), wrong)
  refuseBackground(picture)
  const { query, options } = asked
  const path = `/${dataset.id}/${chart}`
  return {
    ...picture,
    dataset,
    hash,
    chart,
    format,
    query,
    options,
    address: viewHref(`${path}.${format.extension}`, query, { ...options, ...picture.canonical }),
    inWords: viewHref(`${path}.md`, query, options),
    fileName: nameOf({ picture, dataset, chart, query, format }),
  }
}

/** Keys of the sheet that change nothing in a kind of chart. */
function unusedBy(chart: string): ('legend' | 'patterns')[] {
  const { obeys } = chartKind(chart)
  return (['legend', 'patterns'] as const).filter((key) => !obeys.includes(key))
}

type Named = Pick<PictureInput, 'dataset' | 'chart' | 'format'> & {
  picture: PictureQuery
  query: ViewQuery
}

function nameOf({ picture, dataset, chart, query, format }: Named): string {
  const { frame, theme, canonical } = picture
  const size = canonical.w === undefined ? frame.preset : `${canonical.w}x${canonical.h}`
  return fileName({
    dataset: dataset.id,
    chart,
    systems: query.systems,
    sheet: isDrawn(format) ? [size, theme] : [],
    version: dataset.version,
    scale: canonical.scale === undefined ? '' : `@${canonical.scale}x`,
    extension: format.extension,
  })
}

/** Whether a format shows the picture; the others hold its words and data. */
export function isDrawn(format: Format): boolean {
  return format.drawn === true
}
