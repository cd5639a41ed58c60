import type { Dataset } from '../dataset/schema'
import { FORMATS, type Format } from '../export/formats'
import { FILE_PRESETS, type PresetId } from '../scene/frame'
import { viewHref } from '../view/query-url'
import { fileName } from './file-name'
import { type Picture, readPicture } from './picture'

/** Sheets of a place of the page; nobody wants them in a file. */
const OF_THE_PAGE: readonly PresetId[] = ['wide', 'narrow', 'dash', 'thumb']
export const BUNDLE_PRESETS = FILE_PRESETS.filter((id) => !OF_THE_PAGE.includes(id))

const PICTURES: readonly Format['id'][] = ['png', 'svg']

/** What is told beside the pictures, and the name it has there. */
const WORDS = [
  { id: 'csv', name: 'data.csv' },
  { id: 'json', name: 'data.json' },
  { id: 'md', name: 'alt.md' },
] as const satisfies readonly { id: Format['id']; name: string }[]

export type BundlePart = { name: string; picture: Picture }

/** One picture on every sheet, with its words and data. */
export type Bundle = {
  /** The picture as the address asks for it; its sheet is the first of all. */
  asked: Picture
  /** The one address of these bytes. */
  address: string
  fileName: string
  pictures: BundlePart[]
  words: BundlePart[]
}

type Input = { dataset: Dataset; hash: string; chart: string; entries: [string, string][] }

/**
 * Reads the address of a picture on all sheets. Keys that choose one sheet are read, and have no use
 * here. Throws `bad-query` with one entry for each thing that is wrong.
 */
export function readBundle({ dataset, hash, chart, entries }: Input): Bundle {
  const read = (id: Format['id'], own: [string, string][]) =>
    readPicture({ dataset, hash, chart, format: formatOf(id), entries: own })
  // what is wrong with any key is said, also with one that a bundle has no use for
  read('png', entries)
  const rest = entries.filter(([key]) => !['preset', 'w', 'h'].includes(key))
  const pictures = BUNDLE_PRESETS.flatMap((preset) =>
    PICTURES.map((id) => {
      const picture = read(id, [...onSheet(rest, preset), ['preset', preset]])
      return { name: picture.fileName, picture }
    }),
  )
  const words = WORDS.map(({ id, name }) => ({ name, picture: read(id, rest) }))
  const asked = read('png', rest)
  const canonical = { ...asked.canonical, ...read('svg', rest).canonical }
  const { query, options, theme } = asked
  const sheet = ['all-sheets', theme]
  const { id, version } = dataset
  return {
    asked,
    address: viewHref(`/${id}/${chart}.zip`, query, { ...options, ...canonical }),
    fileName: fileName({
      ...{ dataset: id, chart, systems: query.systems, sheet, version },
      ...{ scale: '', extension: 'zip' },
    }),
    pictures,
    words,
  }
}

/** A link preview has one scale only. */
function onSheet(entries: [string, string][], preset: PresetId): [string, string][] {
  return preset === 'og' ? entries.filter(([key]) => key !== 'scale') : entries
}

function formatOf(id: Format['id']): Format {
  const format = FORMATS.find((each) => each.id === id)
  if (format) return format
  throw new Error(`no such format: ${id}`)
}
