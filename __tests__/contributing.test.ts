import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import ts from 'typescript'
import type { ChartKind } from '../lib/charts/chart-kind'
import { drawChart } from '../lib/charts/draw'
import type { Drawing } from '../lib/charts/drawing'
import { registerKind } from '../lib/charts/register-kind'
import { parseFolder } from '../lib/dataset/parse-folder'
import { overlaps, textBoxes } from '../lib/scene/bounds'
import { frameOf } from '../lib/scene/frame'
import { measure } from '../lib/scene/measure'
import { applyQuery } from '../lib/view/apply-query'
import { DEFAULT_QUERY } from '../lib/view/query'
import { tinyDataset } from './support/tiny-dataset'

/** Runs an example as if it lay at its path: its neighbours are examples too, all else is the project's. */
function load(path: string, found: Map<string, string>): Record<string, unknown> {
  const { outputText } = ts.transpileModule(found.get(path) ?? '', {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  const exports = {}
  const need = (specifier: string) => {
    if (!specifier.startsWith('.')) return require(specifier)
    const wanted = join(dirname(path), specifier)
    return found.has(`${wanted}.ts`) ? load(`${wanted}.ts`, found) : require(resolve(wanted))
  }
  new Function('require', 'exports', outputText)(need, exports)
  return exports
}

/** The examples of CONTRIBUTING.md: code blocks with a path after the language. */
function examples(): Map<string, string> {
  const text = readFileSync('CONTRIBUTING.md', 'utf8')
  const blocks = text.matchAll(/^```(?:ts|yaml) (\S+)\n([\s\S]*?)^```$/gm)
  return new Map([...blocks].map(([, path = '', code = '']) => [path, code]))
}

describe('the examples of CONTRIBUTING.md', () => {
  const found = examples()
  const code = [...found.keys()].filter((path) => path.endsWith('.ts'))

  it('are a system, the five files of a chart kind and a format', () => {
    expect([...found.keys()].sort()).toEqual([
      'data/datasets/open-intelligence/systems/example.yaml',
      'lib/charts/roster/describe.ts',
      'lib/charts/roster/index.ts',
      'lib/charts/roster/layout.ts',
      'lib/charts/roster/model.ts',
      'lib/charts/roster/options.ts',
      'lib/export/txt.ts',
    ])
  })

  it('pass the type check in their places', () => {
    const config = ts.parseJsonConfigFileContent(
      ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
      ts.sys,
      process.cwd(),
    )
    const options = { ...config.options, incremental: false, plugins: [] }
    const host = ts.createCompilerHost(options)
    const given = new Map([...found].map(([path, text]) => [resolve(path), text]))
    const { readFile, fileExists, directoryExists } = host
    const folders = new Set([...given.keys()].map((path) => dirname(path)))
    host.readFile = (path) => given.get(resolve(path)) ?? readFile(path)
    host.fileExists = (path) => given.has(resolve(path)) || fileExists(path)
    host.directoryExists = (path) => folders.has(resolve(path)) || directoryExists?.(path) === true
    const paths = code.map((path) => resolve(path))
    const program = ts.createProgram(paths, options, host)
    const problems = paths.flatMap((path) => {
      const file = program.getSourceFile(path)
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
    })
    expect(
      problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    ).toEqual([])
  })

  it('draw a picture of each sort', () => {
    const { roster } = load('lib/charts/roster/index.ts', found)
    const kind = registerKind(roster as ChartKind<unknown, unknown>)
    const view = applyQuery(tinyDataset, DEFAULT_QUERY)
    const result = kind.plot(view, { gaps: 'only' })
    if (result.layout === null) throw new Error(result.refusal ?? 'no picture')
    const scene = result.layout(frameOf('auto', measure))
    expect(overlaps(textBoxes(scene, measure))).toEqual([])
    for (const { id, name } of tinyDataset.systems) {
      expect(result.table.rows.some(([first]) => first === name)).toBe(true)
      expect(result.notes[id]?.title).toBe(name)
    }
  })

  it('write a file', () => {
    const { toText } = load('lib/export/txt.ts', found)
    const frame = frameOf('square', measure)
    const asked = { query: DEFAULT_QUERY, options: {}, frame }
    const drawing = drawChart({ dataset: tinyDataset, hash: 'a', chart: 'matrix', ...asked })
    expect((toText as (drawing: Drawing) => string)(drawing)).toContain(drawing.describe.full)
  })

  it('load as data', () => {
    const folder = 'data/datasets/open-intelligence'
    const source = '  - { id: example-handbook, title: The handbook, kind: handbook }\n'
    const dataset = readFileSync(`${folder}/dataset.yaml`, 'utf8')
      .replace(/^sources:\n/m, `sources:\n${source}`)
      .replace(/^systems: \[/m, 'systems: [ example,')
    const systems = readdirSync(`${folder}/systems`).map((name) => ({
      path: `systems/${name}`,
      text: readFileSync(`${folder}/systems/${name}`, 'utf8'),
    }))
    const example = {
      path: 'systems/example.yaml',
      text: found.get(`${folder}/systems/example.yaml`) ?? '',
    }
    const parsed = parseFolder('open-intelligence', [
      { path: 'dataset.yaml', text: dataset },
      ...systems,
      example,
    ])
    expect(parsed.ok ? [] : parsed.problems).toEqual([])
  })
})
