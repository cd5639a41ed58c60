import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { parseBundle } from '../../lib/dataset/parse-bundle'
import { problemLine } from '../../lib/dataset/problem-line'
import { ID_PATTERN } from '../../lib/ids'
import { count } from '../../lib/words'
import type { Arguments } from './arguments'
import { badNames, type Checked, checkFolder, failed, held } from './check-datasets'
import { EXIT, type Exit, wrongUsage } from './failure'
import { isFolder, within } from './find-dataset'
import type { Terminal } from './terminal'

/**
 * `outcrop validate <folder|file>...`: every problem of every dataset to stderr, one a line, and a line
 * for each dataset to stdout.
 */
export async function validate(given: Arguments, terminal: Terminal): Promise<Exit> {
  const [unknown] = given.options
  if (unknown) throw wrongUsage(`validate takes no option: --${unknown[0]}`)
  if (given.names.length === 0) {
    throw wrongUsage('what to validate is missing: give folders or files of datasets')
  }
  let wrong = 0
  for (const name of given.names) wrong += await validateOne(name, terminal)
  return wrong === 0 ? EXIT.done : EXIT.notDrawn
}

/** How many problems there are at a path. */
async function validateOne(name: string, terminal: Terminal): Promise<number> {
  const given = resolve(terminal.cwd, name)
  const path = basename(given) === 'dataset.yaml' ? dirname(given) : given
  if (!existsSync(path)) throw wrongUsage(`there is no such file or folder: ${name}`)
  if (!isFolder(path)) return report([await checkFile(path, name)], terminal)
  const strange = strangeNames(path, terminal.cwd)
  for (const line of strange) terminal.say(line)
  const checked = await checkFolder(path)
  if (checked.length === 0 && strange.length === 0) {
    terminal.say(`no dataset in ${name}: a dataset is a folder with dataset.yaml`)
    return 1
  }
  return strange.length + (await report(checked.map(placedIn(path, terminal.cwd)), terminal))
}

async function checkFile(path: string, name: string): Promise<Checked> {
  const parsed = parseBundle({ file: name, text: await readFile(path, 'utf8') })
  return parsed.ok ? held(parsed.dataset) : failed(name, parsed.problems)
}

/** What is wrong with the names of folders: of this one, or of those in it. */
function strangeNames(folder: string, cwd: string): string[] {
  if (!existsSync(join(folder, 'dataset.yaml'))) {
    return badNames(folder).map((line) => join(relative(cwd, folder), line))
  }
  const id = basename(folder)
  return ID_PATTERN.test(id)
    ? []
    : badNames(dirname(folder)).filter((each) => each.startsWith(`${id}/`))
}

/** Problems with their files as they are found from the working directory. */
function placedIn(folder: string, cwd: string) {
  const alone = existsSync(join(folder, 'dataset.yaml'))
  return (checked: Checked): Checked => {
    const place = alone ? folder : join(folder, checked.id)
    return { ...checked, problems: within(relative(cwd, place) || '.', checked.problems) }
  }
}

async function report(checked: readonly Checked[], terminal: Terminal): Promise<number> {
  let wrong = 0
  for (const { id, systems, assessments, problems } of checked) {
    wrong += problems.length
    for (const problem of problems) terminal.say(problemLine(problem))
    const found = `${count(systems, 'system')}, ${count(assessments, 'assessment')}, no problems`
    await terminal.out(
      `${id}: ${problems.length === 0 ? found : count(problems.length, 'problem')}\n`,
    )
  }
  return wrong
}
