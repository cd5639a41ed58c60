/**
 * `npm run data:check [folder]`: every problem of every dataset, or of those in the folder, one a line.
 * The folder is one dataset or holds several. Ends with 1 if there is a problem.
 */
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { problemLine } from '../lib/dataset/problem-line'
import { datasetsFolder } from '../lib/store/datasets.server'
import { count } from '../lib/words'
import { badNames, checkFolder } from './cli/check-datasets'

type Report = { datasets: number; systems: number; assessments: number; problems: string[] }

async function check(folder: string): Promise<Report> {
  const alone = existsSync(join(folder, 'dataset.yaml'))
  const checked = await checkFolder(folder)
  const sum = (of: 'systems' | 'assessments') => checked.reduce((all, each) => all + each[of], 0)
  return {
    datasets: checked.length,
    systems: sum('systems'),
    assessments: sum('assessments'),
    problems: [
      ...badNames(alone ? dirname(folder) : folder),
      ...checked.flatMap(({ id, problems }) =>
        problems.map((each) => `${id}/${problemLine(each)}`),
      ),
    ],
  }
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
