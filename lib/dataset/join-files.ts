import type { Problem } from '../errors'
import { ID_PATTERN } from '../ids'
import { nearest } from '../nearest'
import { shown } from '../shown'
import type { Origin } from './findings'
import { LIMITS } from './limits'
import { asList, isMapping, type Path, pathText } from './path'
import { readYaml, type YamlFile } from './read-yaml'
import { datasetFileSchema } from './schema'
import { faultsOf } from './sentences'

/**
 * One file of a dataset's folder; the path is relative to it: `dataset.yaml`, `systems/bitcoin.yaml`.
 * `bytes` may stand for the text of a file that is too large to be read.
 */
export type DataFile = { path: string; text: string; bytes?: number }

export type Joined = { bundle: unknown; origin: Origin; problems: Problem[] }

const HEAD = 'dataset.yaml'
const SYSTEM_PATH = /^systems\/([^/]+)\.yaml$/
const OWN_ID = 'is not a known key: the name of the file is the id'

type Folder = { head: YamlFile | null; systems: Map<string, YamlFile>; problems: Problem[] }

/** The bundle that a folder stands for, unchecked, with where each of its places is written. */
export function joinFiles(id: string, files: readonly DataFile[]): Joined {
  const folder = readFiles(files)
  const { head, systems, problems } = folder
  const named = namedSystems(folder)
  const readable = named.filter((each) => systems.get(each)?.readable)
  const content = isMapping(head?.value) ? head.value : {}
  const bundle = {
    ...content,
    id,
    systems: readable.map((each) => {
      const value = systems.get(each)?.value
      return isMapping(value) ? { ...value, id: each } : value
    }),
  }
  const origin: Origin = {
    locate: (path) => locate(path, readable, folder),
    withheld: ['id'],
    systemsListed: true,
    reported: reportedPlaces(readable, folder),
    unreadable: {
      head: !isMapping(head?.value),
      systems: named.filter((each) => !readable.includes(each)),
    },
  }
  return { bundle, origin, problems }
}

function readFiles(files: readonly DataFile[]): Folder {
  const folder: Folder = { head: null, systems: new Map(), problems: [] }
  for (const file of files) {
    const { path } = file
    const id = SYSTEM_PATH.exec(path)?.[1]
    if (path !== HEAD && id === undefined) {
      const message = 'is not a file of a dataset (allowed: dataset.yaml and systems/<id>.yaml)'
      folder.problems.push({ param: '', message, file: path })
      continue
    }
    const read = readFile(file)
    for (const { path: at, ...fault } of read.faults) {
      folder.problems.push({ param: pathText(at), ...fault, file: path })
    }
    if (id === undefined) folder.head = read
    else folder.systems.set(id, read)
    checkWhole({ read, path }, folder)
  }
  if (!folder.head) folder.problems.push({ param: '', message: 'is missing', file: HEAD })
  return folder
}

function readFile({ text, bytes = 0 }: DataFile): YamlFile {
  if (bytes <= LIMITS.file) return readYaml(text)
  const message = `is too large: ${bytes} bytes (allowed: at most ${LIMITS.file})`
  return {
    value: undefined,
    readable: false,
    faults: [{ path: [], message }],
    lineOf: () => undefined,
  }
}

/** A file is a mapping, and does not say its own id. */
function checkWhole({ read, path }: { read: YamlFile; path: string }, folder: Folder): void {
  if (!read.readable) return
  if (!isMapping(read.value)) {
    const found = read.value === null ? 'is empty' : `is not a mapping: ${shown(read.value)}`
    folder.problems.push({
      param: '',
      message: `${found} (give keys such as title or name)`,
      file: path,
    })
    read.readable = false
  } else if (Object.hasOwn(read.value, 'id')) {
    const line = read.lineOf(['id'])
    folder.problems.push({ param: 'id', message: OWN_ID, file: path, ...(line && { line }) })
  }
}

/** The systems that dataset.yaml names, each once, with every mismatch between names and files. */
function namedSystems({ head, systems, problems }: Folder): string[] {
  const files = [...systems.keys()]
  if (!isMapping(head?.value)) return files
  const list = head.value.systems
  const report = (path: Path, said: { message: string; nearest?: string[] }) => {
    const line = head.lineOf(path)
    problems.push({ param: pathText(path), ...said, file: HEAD, ...(line && { line }) })
  }
  for (const fault of faultsOf(datasetFileSchema.shape.systems, list)) {
    report(['systems', ...fault.path], { message: fault.message })
  }
  const named: string[] = []
  asList(list).forEach((id, index) => {
    if (typeof id !== 'string' || !ID_PATTERN.test(id)) return
    if (named.includes(id)) {
      report(['systems', index], { message: `is named twice: ${id} (allowed: once)` })
    } else if (systems.has(id)) named.push(id)
    else report(['systems', index], withoutFile(id, files))
  })
  for (const id of files.filter((each) => !asList(list).includes(each))) {
    const message = `is not named under systems in dataset.yaml: ${id}`
    problems.push({ param: '', message, file: `systems/${id}.yaml` })
  }
  return [...named, ...files.filter((each) => !named.includes(each))]
}

function withoutFile(id: string, files: string[]): { message: string; nearest: string[] } {
  const near = nearest(id, files, 1)
  const hint = near[0] === undefined ? '' : `; nearest: ${near[0]}`
  return {
    message: `names a system without a file: ${id} (expected: systems/${id}.yaml${hint})`,
    nearest: near,
  }
}

function locate(path: Path, ids: string[], { head, systems }: Folder) {
  const [section, index, ...rest] = path
  const id = section === 'systems' && typeof index === 'number' ? ids[index] : undefined
  const file = id === undefined ? HEAD : `systems/${id}.yaml`
  const at = id === undefined ? path : rest
  const line = (id === undefined ? head : systems.get(id))?.lineOf(at)
  return line === undefined ? { path: at, file } : { path: at, file, line }
}

/** Places that the files already have a problem at: what else is wrong there is a consequence. */
function reportedPlaces(ids: string[], { head, systems }: Folder): Path[] {
  const inHead = head?.faults.map((fault) => fault.path) ?? []
  const inSystems = ids.flatMap((id, index) => {
    const paths = systems.get(id)?.faults.map((fault) => fault.path) ?? []
    return paths.filter((path) => path.length > 0).map((path) => ['systems', index, ...path])
  })
  return [...inHead.filter((path) => path.length > 0 && path[0] !== 'systems'), ...inSystems]
}
