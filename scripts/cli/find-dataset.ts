import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { datasetHash } from '../../lib/dataset/hash'
import { parseBundle } from '../../lib/dataset/parse-bundle'
import { AppError, type Problem } from '../../lib/errors'
import { ID_PATTERN } from '../../lib/ids'
import { type Loaded, loadDataset } from '../../lib/store/datasets.server'
import { wrongUsage } from './failure'
import type { Terminal } from './terminal'

const HEAD = 'dataset.yaml'
const BUNDLE = /\.(json|ya?ml)$/

type Place = Pick<Terminal, 'cwd' | 'home'>

/**
 * The folder whose folders are datasets: the one given, else `data/datasets` of the working directory,
 * else that of the package.
 */
export function dataFolder(given: string | undefined, { cwd, home }: Place): string {
  const own = join('data', 'datasets')
  if (given === undefined) return existsSync(join(cwd, own)) ? join(cwd, own) : join(home, own)
  const folder = resolve(cwd, given)
  if (!isFolder(folder)) throw wrongUsage(`--data: there is no such folder: ${given}`)
  if (!existsSync(join(folder, HEAD))) return folder
  throw wrongUsage(
    `--data: ${given} is a dataset itself, not a folder of datasets: name it as ./${relative(cwd, folder)}, without --data`,
  )
}

/** Whether a name is a path, not the id of a dataset in the data folder. */
export function isPath(name: string): boolean {
  return /[/\\]/.test(name) || name.startsWith('.') || BUNDLE.test(name)
}

/**
 * The dataset that a name on the command line means: an id in the data folder, the path of a folder with
 * dataset.yaml, or of a file with the whole dataset. Throws with what is wrong with it.
 */
export async function findDataset(name: string, data: string, cwd: string): Promise<Loaded> {
  if (!isPath(name)) return loadDataset(name, data)
  const given = resolve(cwd, name)
  const path = basename(given) === HEAD ? dirname(given) : given
  if (!existsSync(path)) throw wrongUsage(`there is no such file or folder: ${name}`)
  return isFolder(path) ? fromFolder(path, cwd) : fromFile(path, name)
}

async function fromFolder(folder: string, cwd: string): Promise<Loaded> {
  const name = relative(cwd, folder) || folder
  if (!existsSync(join(folder, HEAD))) {
    throw wrongUsage(`no dataset in ${name}: a dataset is a folder with ${HEAD}`)
  }
  const id = basename(folder)
  if (!ID_PATTERN.test(id)) {
    throw wrongUsage(
      `the name of a dataset's folder is its id: ${id} (allowed: lower case letters, digits and single hyphens)`,
    )
  }
  try {
    return await loadDataset(id, dirname(folder))
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown
    throw new AppError(thrown.code, thrown.message, within(name, thrown.problems))
  }
}

async function fromFile(path: string, name: string): Promise<Loaded> {
  const parsed = parseBundle({ file: name, text: await readFile(path, 'utf8') })
  if (parsed.ok) return { dataset: parsed.dataset, hash: datasetHash(parsed.dataset) }
  throw new AppError('invalid-dataset', `${name} cannot be shown`, parsed.problems)
}

/** Problems with their files as they are found from the working directory. */
export function within(folder: string, problems: readonly Problem[]): Problem[] {
  return problems.map((each) => ({
    ...each,
    file: each.file === undefined ? folder : join(folder, each.file),
  }))
}

export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}
