import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseFolder } from '../../lib/dataset/parse-folder'
import type { Dataset } from '../../lib/dataset/schema'

const ROOT = join(__dirname, '../../data/datasets')

/** The files of a dataset's folder, with paths relative to it. */
export function filesOf(id: string): { path: string; text: string }[] {
  const folder = join(ROOT, id)
  const names = readdirSync(join(folder, 'systems')).map((name) => `systems/${name}`)
  return ['dataset.yaml', ...names.sort()].map((path) => ({
    path,
    text: readFileSync(join(folder, path), 'utf8'),
  }))
}

/** The dataset of the six systems, read from the data folder. */
export function sixSystems(): Dataset {
  const parsed = parseFolder('open-intelligence', filesOf('open-intelligence'))
  if (!parsed.ok) throw new Error(parsed.problems.map((each) => each.message).join('\n'))
  return parsed.dataset
}
