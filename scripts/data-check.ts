/**
 * `npm run data:check [folder]`: every problem of every dataset, or of those in the folder, one a line.
 * The folder is one dataset or holds several. Ends with 1 if there is a problem.
 */
import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { problemLine } from '../lib/dataset/problem-line'
import { ID_PATTERN } from '../lib/ids'
import { datasetsFolder, listDatasets, loadDataset } from '../lib/store/datasets.server'
import { count } from '../lib/words'

type Report = { datasets: number; systems: number; assessments: number; problems: string[] }

async function check(folder: string): Promise<Report> {
  const alone = existsSync(join(folder, 'dataset.yaml'))
  const root = alone ? dirname(folder) : folder
  const report: Report = { datasets: 0, systems: 0, assessments: 0, problems: badNames(root) }
  for (const entry of await listDatasets(root)) {
    if (alone && entry.id !== basename(folder)) continue
    report.datasets++
    if (!entry.ok) {
      report.problems.push(...entry.problems.map((each) => `${entry.id}/${problemLine(each)}`))
      continue
    }
    const { dataset } = await loadDataset(entry.id, root)
    const lists = dataset.systems.flatMap((system) => Object.values(system.assessments))
    report.systems += dataset.systems.length
    report.assessments += lists.reduce((sum, list) => sum + list.length, 0)
  }
  return report
}

/** Folders whose name cannot be an id; nothing else would ever speak of them. */
function badNames(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !ID_PATTERN.test(entry.name))
    .map(
      ({ name }) =>
        `${name}/  is not an id (allowed: lower case letters, digits and single hyphens)`,
    )
}

async function main(): Promise<number> {
  const folder = resolve(process.argv[2] ?? datasetsFolder())
  if (!existsSync(folder)) {
    console.error(`There is no such folder: ${folder}`)
    return 1
  }
  const { datasets, systems, assessments, problems } = await check(folder)
  if (datasets === 0 && problems.length === 0) {
    console.error(`No dataset was found in ${folder}: a dataset is a folder with dataset.yaml`)
    return 1
  }
  for (const problem of problems) console.log(problem)
  const found = [
    count(datasets, 'dataset'),
    count(systems, 'system'),
    count(assessments, 'assessment'),
  ]
  const end = problems.length === 0 ? 'no problems' : count(problems.length, 'problem')
  console.log(
    problems.length === 0 ? `${found.join(', ')}: ${end}` : `${count(datasets, 'dataset')}: ${end}`,
  )
  return problems.length === 0 ? 0 : 1
}

process.exitCode = await main()
