import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Dataset } from '../../lib/dataset/schema'
import type { Problem } from '../../lib/errors'
import { ID_PATTERN } from '../../lib/ids'
import { listDatasets, loadDataset } from '../../lib/store/datasets.server'

/** What was found in one dataset: how much it holds, or what is wrong. */
export type Checked = { id: string; systems: number; assessments: number; problems: Problem[] }

/** A folder that is a dataset, or every one that it holds; folders whose name is no id are left out. */
export async function checkFolder(folder: string): Promise<Checked[]> {
  const alone = existsSync(join(folder, 'dataset.yaml'))
  const root = alone ? dirname(folder) : folder
  const entries = await listDatasets(root)
  const meant = alone ? entries.filter(({ id }) => id === basename(folder)) : entries
  return Promise.all(
    meant.map(async (entry) => {
      if (!entry.ok) return failed(entry.id, entry.problems)
      const { dataset } = await loadDataset(entry.id, root)
      return held(dataset)
    }),
  )
}

export function failed(id: string, problems: Problem[]): Checked {
  return { id, systems: 0, assessments: 0, problems }
}

/** How much a dataset without problems holds. */
export function held({ id, systems }: Dataset): Checked {
  const lists = systems.flatMap((system) => Object.values(system.assessments))
  const assessments = lists.reduce((sum, list) => sum + list.length, 0)
  return { id, systems: systems.length, assessments, problems: [] }
}

/** Folders whose name cannot be an id; nothing else would ever speak of them. */
export function badNames(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !ID_PATTERN.test(entry.name))
    .map(
      ({ name }) =>
        `${name}/  is not an id (allowed: lower case letters, digits and single hyphens)`,
    )
}
