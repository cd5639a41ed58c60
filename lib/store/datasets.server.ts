import 'server-only'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { datasetHash } from '../dataset/hash'
import type { DataFile } from '../dataset/join-files'
import { LIMITS } from '../dataset/limits'
import { unknownSentence } from '../dataset/lookup'
import type { Parsed } from '../dataset/parse-dataset'
import { parseFolder } from '../dataset/parse-folder'
import type { Dataset } from '../dataset/schema'
import { AppError, type Problem } from '../errors'
import { ID_PATTERN } from '../ids'
import { byCodeUnit, nearest } from '../nearest'
import { loadMade } from './made-datasets.server'
import { projectRoot } from './root.server'

export type Loaded = { dataset: Dataset; hash: string }
export type DatasetEntry =
  | ({ ok: true; id: string; systems: number; dimensions: number; hash: string } & Pick<
      Dataset,
      'title' | 'summary' | 'version' | 'date' | 'licence' | 'language'
    >)
  | { ok: false; id: string; problems: Problem[] }

type Cached = { stamp: string; parsed: Parsed; hash: string }
const cache = new Map<string, Cached>()
const underWay = new Map<string, Promise<Cached>>()

/** Where the datasets lie: `data/datasets` below the root of the project. */
export const datasetsFolder = (): string => join(projectRoot(), 'data', 'datasets')

/** Every dataset of the data folder, by id. A broken one is listed with its problems. */
export async function listDatasets(root = datasetsFolder()): Promise<DatasetEntry[]> {
  const ids = await datasetIds(root)
  return Promise.all(
    ids.map(async (id) => {
      const { parsed, hash } = await read(root, id)
      return parsed.ok
        ? entryOf(parsed.dataset, hash)
        : { ok: false, id, problems: parsed.problems }
    }),
  )
}

/**
 * One dataset, from its folder or made. Throws `unknown-dataset` with the nearest ids, or
 * `invalid-dataset` with its problems.
 */
export async function loadDataset(id: string, root = datasetsFolder()): Promise<Loaded> {
  const ids = await datasetIds(root)
  if (!ids.includes(id)) {
    const made = loadMade(id)
    if (made) return made
    const message = unknownSentence('dataset', id, ids)
    throw new AppError('unknown-dataset', message, [
      { param: 'dataset', message, allowed: ids, nearest: nearest(id, ids) },
    ])
  }
  const { parsed, hash } = await read(root, id)
  if (parsed.ok) return { dataset: parsed.dataset, hash }
  const { length } = parsed.problems
  const detail = `${id} has ${length === 1 ? 'a problem' : `${length} problems`} and cannot be shown`
  throw new AppError('invalid-dataset', detail, parsed.problems)
}

function entryOf(dataset: Dataset, hash: string): DatasetEntry {
  const { id, title, summary, version, date, licence, language } = dataset
  const dimensions = dataset.groups.reduce((sum, group) => sum + group.dimensions.length, 0)
  const counts = { systems: dataset.systems.length, dimensions, hash }
  return { ok: true, id, title, summary, version, date, licence, language, ...counts }
}

async function datasetIds(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory() && ID_PATTERN.test(entry.name))
  return folders.map((entry) => entry.name).sort(byCodeUnit)
}

/**
 * Reads a folder again only if a file in it changed; in production only once. Readers who come at the
 * same time share one reading. What cannot be read is a problem of this dataset alone.
 */
async function read(root: string, id: string): Promise<Cached> {
  const folder = join(root, id)
  const known = cache.get(folder)
  if (known && process.env.NODE_ENV === 'production') return known
  const reading =
    underWay.get(folder) ?? readFolder(folder, id).finally(() => underWay.delete(folder))
  underWay.set(folder, reading)
  return reading
}

async function readFolder(folder: string, id: string): Promise<Cached> {
  try {
    const files = await filesIn(folder)
    const stamp = files.map(({ path, size, changed }) => `${path}:${size}:${changed}`).join('|')
    const known = cache.get(folder)
    if (known?.stamp === stamp) return known
    const parsed = parseFolder(id, await Promise.all(files.map((file) => readData(folder, file))))
    const cached = { stamp, parsed, hash: parsed.ok ? datasetHash(parsed.dataset) : '' }
    cache.set(folder, cached)
    return cached
  } catch {
    const problems = [{ param: '', message: 'cannot be read from disk', file: 'dataset.yaml' }]
    return { stamp: '', parsed: { ok: false, problems }, hash: '' }
  }
}

type FileOnDisk = { path: string; size: number; changed: number }

/** The files that a dataset may consist of: beside dataset.yaml, and in its folder of systems. */
async function filesIn(folder: string): Promise<FileOnDisk[]> {
  const names = async (below: string) => {
    const entries = await readdir(join(folder, below), { withFileTypes: true })
    return entries.filter((each) => each.isFile() && /\.ya?ml$/.test(each.name))
  }
  const inSystems = await names('systems').catch(() => [])
  const paths = [
    ...(await names('.')).map((each) => each.name),
    ...inSystems.map((each) => `systems/${each.name}`),
  ]
  return Promise.all(
    paths.sort(byCodeUnit).map(async (path) => {
      const { size, mtimeMs } = await stat(join(folder, path))
      return { path, size, changed: mtimeMs }
    }),
  )
}

async function readData(folder: string, { path, size }: FileOnDisk): Promise<DataFile> {
  if (size > LIMITS.file) return { path, text: '', bytes: size }
  return { path, text: await readFile(join(folder, path), 'utf8') }
}
