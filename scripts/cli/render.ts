import { resolve } from 'node:path'
import { CHART_KINDS } from '../../lib/charts/index'
import { AppError } from '../../lib/errors'
import { FRAME_KEYS } from '../../lib/http/frame-keys'
import { makeArtifact } from '../../lib/http/make-artifact.server'
import { readFile, readPicture } from '../../lib/http/picture'
import { nearest } from '../../lib/nearest'
import { type Arguments, optionOf } from './arguments'
import { wrongUsage } from './failure'
import { dataFolder, findDataset } from './find-dataset'
import type { Terminal } from './terminal'
import { writeWhole } from './write-whole'

/** Options of the command itself; every other one is a key of the picture's address. */
export const RENDER_OPTIONS = ['output', 'format', 'data', 'query'] as const
const STDOUT = '-'

/** `outcrop render <dataset> <chart>`: one picture as one file. */
export async function render(given: Arguments, terminal: Terminal): Promise<void> {
  refuseSlips(given)
  const { dataset: name, chart, output, format } = asked(given)
  const file = readFile(`${chart}.${format}`)
  const folder = dataFolder(optionOf(given, 'data'), terminal)
  const { dataset, hash } = await findDataset(name, folder, terminal.cwd)
  const picture = readPicture({ dataset, hash, entries: entriesOf(given), ...file })
  const { status, refusal, body, warnings } = await makeArtifact(picture)
  // the server answers with a picture of the sentence; a build wants to be told instead
  if (status === 422) throw new AppError('cannot-draw', refusal ?? '')
  for (const warning of warnings) terminal.say(`warning: ${warning}`)
  if (output === STDOUT) await terminal.out(body)
  else await writeWhole(resolve(terminal.cwd, output), body, output)
}

function asked(given: Arguments) {
  const [dataset, chart, ...more] = given.names
  if (dataset === undefined || chart === undefined || more.length > 0) {
    throw wrongUsage(
      `render takes a dataset and a chart: ${given.names.length === 0 ? 'none is' : `${given.names.join(' ')} is`} given`,
      'such as: outcrop render open-intelligence radar -o radar.png',
    )
  }
  const output = optionOf(given, 'output')
  if (output === undefined || output === '') {
    throw wrongUsage('where to write is missing: give -o radar.png, or -o - for stdout')
  }
  return { dataset, chart, output, format: optionOf(given, 'format') ?? endingOf(output) }
}

/** The format that the ending of a file name stands for. */
function endingOf(output: string): string {
  const ending = /[^/\\.]\.([A-Za-z0-9]+)$/.exec(output)?.[1]
  if (ending !== undefined) return ending.toLowerCase()
  throw wrongUsage(`the format is missing: give --format png, or a name with an ending after -o`)
}

/** What stands in the address: that of `--query` first, then the options, in order. */
function entriesOf({ options }: Arguments): [string, string][] {
  const query = options.filter(([key]) => key === 'query').map(([, value]) => value)
  const own: readonly string[] = RENDER_OPTIONS
  return [
    ...query.flatMap((text) => [...new URLSearchParams(text)]),
    ...options.filter(([key]) => !own.includes(key)),
  ]
}

/** An option that no address knows and that is like one of the command's own: `--ouput`. */
function refuseSlips({ options }: Arguments): void {
  const own: readonly string[] = RENDER_OPTIONS
  const keys = [...FRAME_KEYS, ...CHART_KINDS.flatMap((kind) => kind.optionKeys())]
  for (const [key] of options) {
    if (own.includes(key) || keys.includes(key) || nearest(key, keys).length > 0) continue
    const [meant] = nearest(key, own)
    if (meant !== undefined) throw wrongUsage(`unknown option: --${key} (nearest: --${meant})`)
  }
}
