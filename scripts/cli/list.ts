import { relative } from 'node:path'
import { CHART_KINDS } from '../../lib/charts/index'
import { FORMATS } from '../../lib/export/formats'
import { FILE_PRESETS } from '../../lib/scene/frame'
import { THEME_IDS } from '../../lib/scene/theme'
import { type DatasetEntry, listDatasets } from '../../lib/store/datasets.server'
import { count } from '../../lib/words'
import { type Arguments, optionOf } from './arguments'
import { wrongUsage } from './failure'
import { dataFolder } from './find-dataset'
import type { Terminal } from './terminal'

type Line = [name: string, about: string]

/** `outcrop list`: what can be named on a command line. */
export async function list(given: Arguments, terminal: Terminal): Promise<void> {
  const [unknown] = given.options.filter(([key]) => key !== 'data')
  if (unknown) throw wrongUsage(`unknown option: --${unknown[0]} (known: --data)`)
  const folder = dataFolder(optionOf(given, 'data'), terminal)
  const datasets = (await listDatasets(folder)).map(lineOf)
  const parts = [
    part(`Datasets in ${relative(terminal.cwd, folder) || '.'}`, datasets),
    part(
      'Charts',
      CHART_KINDS.map(({ id, answers }): Line => [id, answers]),
    ),
    part(
      'Formats',
      FORMATS.map(({ extension, label }): Line => [extension, label]),
    ),
    `Presets\n  ${FILE_PRESETS.join(' ')}\n`,
    `Themes\n  ${THEME_IDS.join(' ')}\n`,
  ]
  await terminal.out(parts.join('\n'))
}

function lineOf(entry: DatasetEntry): Line {
  if (!entry.ok) return [entry.id, count(entry.problems.length, 'problem')]
  const { id, title, systems, dimensions } = entry
  return [id, `${title}: ${count(systems, 'system')}, ${count(dimensions, 'dimension')}`]
}

function part(heading: string, lines: readonly Line[]): string {
  const width = Math.max(0, ...lines.map(([name]) => name.length))
  const written = lines.map(([name, about]) => `  ${name.padEnd(width)}  ${about}\n`)
  return `${heading}\n${written.join('')}`
}
