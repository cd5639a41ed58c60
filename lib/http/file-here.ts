import type { Dataset } from '../dataset/schema'
import { type Fetched, type FormatHere, loadWriterHere } from '../export/writers.client'
import { type Artifact, toBytes } from './artifact'
import { drawPicture } from './drawn-picture'
import { readPicture } from './picture'

export type FileAsked = {
  dataset: Dataset
  hash: string
  chart: string
  format: FormatHere
  /** The query of the picture's address, with the keys of its sheet. */
  entries: [string, string][]
}

/** What is written, and how it is named. */
export type FileHere = Pick<Artifact, 'body' | 'fileName' | 'mediaType'>

/**
 * A picture as a file, made where the dataset is: the same bytes as the server's for the same dataset and
 * address. Throws `bad-query`, `cannot-draw` or `too-large`, as the server answers.
 */
export async function writeFileHere(asked: FileAsked, fetched: Fetched): Promise<FileHere> {
  const picture = readPicture(asked)
  const { drawing, scale } = drawPicture(picture)
  const write = await loadWriterHere(asked.format.id)
  const { theme, background, text, fileName } = picture
  const { font: readFont, ...others } = fetched
  const options = { theme, background, scale, text, readFont, ...others }
  const body = toBytes(await write(drawing, options))
  return { body, fileName, mediaType: asked.format.mediaType }
}
