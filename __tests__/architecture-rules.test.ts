import {
  anys,
  casts,
  foreignExports,
  httpGlobals,
  impurities,
  largeFunctions,
  marks,
} from './support/architecture/code-rules'
import {
  reachesIntoKinds,
  serverPartsInComponents,
  wrongImports,
  wrongPackages,
} from './support/architecture/import-rules'
import { parseSource } from './support/architecture/source-file'

/** The rules of architecture.test.ts, each shown a breach: a rule that cannot fail says nothing. */
describe('the import table', () => {
  it.each([
    ['lib/scene/new.ts', "import { cellKey } from '../dataset/cell'"],
    ['lib/charts/radar/new.ts', "import { x } from '../matrix/model'"],
    ['lib/export/new.ts', "import type { View } from '../view/view'"],
    ['lib/export/new.ts', "import { x } from '../charts/drawing'"],
    ['lib/view/new.ts', "import { x } from '../scene/scene'"],
    ['app/api/new/route.ts', "const late = () => import('@/components/ui/icon')"],
    ['lib/view/new.ts', "type Late = import('../store/datasets.server').Loaded"],
    ['lib/new.ts', "import { x } from '../../elsewhere/x'"],
    ['elsewhere/new.ts', 'export const one = 1'],
  ])('refuses in %s: %s', (path, text) => {
    expect(wrongImports(parseSource(path, text))).toHaveLength(1)
  })

  it.each([
    ['lib/charts/radar/new.ts', "import { x } from './model'\nimport { y } from '../chart-kind'"],
    ['lib/export/new.ts', "import type { Drawing } from '../charts/drawing'"],
    ['lib/view/new.ts', "import { type Slot } from '../scene/scene'"],
    ['app/[dataset]/page.tsx', "import { x } from '@/components/ui/icon'"],
  ])('allows in %s: %s', (path, text) => {
    expect(wrongImports(parseSource(path, text))).toEqual([])
  })
})

it.each([
  ['components/ui/new.tsx', "import { Radar } from 'recharts'"],
  ['components/chart/chart-stage.client.tsx', "import { zoom } from 'd3-zoom'"],
  ['lib/scene/new.ts', "import { readFileSync } from 'node:fs'"],
  ['lib/scene/new.ts', "import { createElement } from 'react'"],
  ['lib/export/svg.ts', "import { Resvg } from '@resvg/resvg-js'"],
  ['app/api/new/route.ts', "import { renderToString } from 'react-dom/server'"],
])('a package stays behind its door: %s %s', (path, text) => {
  expect(wrongPackages(parseSource(path, text))).toHaveLength(1)
})

it('a kind of chart keeps its inside to itself', () => {
  const text = "import { model } from '../charts/radar/model'"
  expect(reachesIntoKinds(parseSource('lib/http/new.ts', text))).toHaveLength(1)
})

it('a component cannot reach the disk', () => {
  const text = "import { loadDataset } from '@/lib/store/datasets.server'"
  expect(serverPartsInComponents(parseSource('components/ui/new.tsx', text))).toHaveLength(1)
})

it.each([
  'window.scrollTo(0, 0)',
  'const size = { width: document.body.clientWidth }',
  'const now = Date.now()',
  'const now = new Date()',
  'const x = Math.random()',
  'const names = list.sort((a, b) => a.localeCompare(b))',
  'const text = count.toLocaleString()',
  "const order = new Intl.Collator('en')",
  'const later = { fetch }',
  'console.log(text)',
])('lib is pure: %s', (text) => {
  expect(impurities(parseSource('lib/new.ts', text))).toHaveLength(1)
})

it.each([
  "const day = new Date('2026-01-01')",
  'const document = parse(text); use(document.contents)',
  'const text = yaml.document',
  'const f = { window: 1 }',
])('lib may say: %s', (text) => {
  expect(impurities(parseSource('lib/new.ts', text))).toEqual([])
})

it('an answer is made in lib/http', () => {
  expect(httpGlobals(parseSource('lib/new.ts', 'const made = new Response()'))).toHaveLength(1)
})

it.each(['const a = b as string', 'const a = <string>b', 'const a = b as unknown as C'])(
  'a type is not asserted: %s',
  (text) => {
    expect(casts(parseSource('lib/new.ts', text)).length).toBeGreaterThan(0)
  },
)

it('as const is no assertion', () => {
  expect(casts(parseSource('lib/new.ts', "const a = ['x'] as const"))).toEqual([])
})

it.each(['let a: any', 'function f(a: any[]) {}', 'const f = (a: Record<string, any>) => a'])(
  'no any: %s',
  (text) => {
    expect(anys(parseSource('lib/new.ts', text))).toHaveLength(1)
  },
)

it.each(['// TO' + 'DO: later', '/* @ts-' + 'ignore */', '// biome-' + 'ignore lint: x'])(
  'nothing is put off: %s',
  (text) => {
    expect(marks(parseSource('lib/new.ts', text))).toHaveLength(1)
  },
)

it.each(['export default 1', 'export default function f() {}', "export * from './a'"])(
  'names are exported where they are defined: %s',
  (text) => {
    expect(foreignExports(parseSource('lib/new.ts', text))).toHaveLength(1)
  },
)

it('functions stay short and take few arguments', () => {
  const long = `function f() {\n${'  step()\n'.repeat(60)}}`
  const wide = 'function f(a: 1, b: 1, c: 1, d: 1) { return a + b + c + d }'
  expect(largeFunctions(parseSource('lib/new.ts', long), 60, 3)).toHaveLength(1)
  expect(largeFunctions(parseSource('lib/new.ts', wide), 60, 3)).toHaveLength(1)
})
