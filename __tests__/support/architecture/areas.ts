/**
 * Who may import what, as data. The first area whose `files` meets a path is the file's own. An entry
 * of `may` that ends with `/` is a folder, any other is a file; `$1` is what `files` captured. `types`
 * may be imported as types only. docs/architecture.md shows the same table in words.
 */
export type Area = {
  name: string
  files: RegExp
  may: readonly string[]
  types?: readonly string[]
}

/** Small modules directly in lib: errors, words and what makes sentences of them. */
const BASE = [
  'lib/errors.ts',
  'lib/fold.ts',
  'lib/ids.ts',
  'lib/json-value.ts',
  'lib/markup.ts',
  'lib/words.ts',
  'lib/nearest.ts',
  'lib/number-words.ts',
  'lib/once.ts',
  'lib/remember.ts',
  'lib/seeded.ts',
  'lib/shown.ts',
] as const

export const AREAS: readonly Area[] = [
  { name: 'lib/*.ts', files: /^lib\/[^/]+\.ts$/, may: BASE, types: ['lib/dataset/'] },
  { name: 'lib/scene', files: /^lib\/scene\//, may: [...BASE, 'lib/scene/'] },
  { name: 'lib/dimensions', files: /^lib\/dimensions\//, may: [...BASE, 'lib/dimensions/'] },
  {
    name: 'lib/dataset',
    files: /^lib\/dataset\//,
    may: [...BASE, 'lib/dataset/', 'lib/dimensions/'],
  },
  {
    name: 'lib/view',
    files: /^lib\/view\//,
    may: [...BASE, 'lib/view/', 'lib/dataset/', 'lib/dimensions/'],
    types: ['lib/scene/scene.ts', 'lib/charts/chart-kind.ts'],
  },
  {
    name: 'lib/charts/<kind>',
    files: /^lib\/charts\/([a-z-]+)\//,
    may: [
      ...BASE,
      'lib/charts/$1/',
      'lib/charts/chart-kind.ts',
      'lib/view/',
      'lib/dataset/',
      'lib/dimensions/',
      'lib/scene/',
    ],
  },
  {
    name: 'lib/charts/*.ts',
    files: /^lib\/charts\/[^/]+\.ts$/,
    may: [...BASE, 'lib/charts/', 'lib/view/', 'lib/dataset/', 'lib/dimensions/', 'lib/scene/'],
  },
  {
    name: 'lib/export',
    files: /^lib\/export\//,
    may: [...BASE, 'lib/export/', 'lib/scene/'],
    types: ['lib/charts/drawing.ts', 'lib/charts/chart-kind.ts'],
  },
  // A talk is made of pictures, and knows how they are drawn and written; nothing of them knows of talks.
  {
    name: 'lib/talk',
    files: /^lib\/talk\//,
    may: [
      ...BASE,
      'lib/talk/',
      'lib/charts/',
      'lib/view/',
      'lib/dataset/',
      'lib/dimensions/',
      'lib/scene/',
      'lib/export/',
    ],
  },
  {
    name: 'lib/store',
    files: /^lib\/store\//,
    may: [...BASE, 'lib/store/', 'lib/dataset/', 'lib/dimensions/', 'lib/talk/'],
  },
  // The last step before an answer: what pages and handlers ask for is put together here.
  { name: 'lib/http', files: /^lib\/http\//, may: ['lib/'] },
  { name: 'components', files: /^components\//, may: ['components/', 'lib/', 'app/globals.css'] },
  { name: 'app/api', files: /^app\/api\//, may: ['lib/', 'app/api/'] },
  { name: 'app pages', files: /^app\//, may: ['app/', 'components/', 'lib/'] },
  { name: 'proxy.ts', files: /^proxy\.ts$/, may: ['lib/'] },
]

/** Packages that stay behind one door each, and packages that never enter a place. */
export const DOORS: readonly { packages: RegExp; only?: RegExp; never?: RegExp; why: string }[] = [
  {
    packages: /^recharts$/,
    only: /^components\/chart\/recharts\//,
    why: 'it is loaded after first paint, from one folder',
  },
  {
    packages: /^d3-(zoom|selection)$/,
    only: /^components\/chart\/stack\/[a-z-]+\.client\.tsx$/,
    why: 'D3 computes and React draws; only the zoom listens to the DOM',
  },
  {
    packages: /^@resvg\/resvg-js$/,
    only: /^lib\/export\/png\.server\.ts$/,
    why: 'the rasteriser stays behind one file',
  },
  {
    packages: /^fflate$/,
    only: /^lib\/export\//,
    why: 'what is packed, and with which date, is settled in one folder',
  },
  {
    packages: /^fontkit$/,
    only: /^lib\/export\/(outline|pdf-letters\.server)\.ts$/,
    why: 'widths come from a table; fonts are read only where their outlines are drawn or embedded',
  },
  {
    packages: /^pdfkit$/,
    only: /^lib\/export\/pdf\.server\.ts$/,
    why: 'objects and pages of a PDF are made in one place',
  },
  {
    packages: /^@resvg\/resvg-wasm$/,
    only: /^lib\/export\/png\.client\.ts$/,
    why: 'the rasteriser of the browser stays behind one file',
  },
  {
    packages: /^node:|^(fs|path|crypto|os|url)$/,
    only: /\.server\.ts$/,
    why: 'only *.server.ts runs on the server alone',
  },
  {
    packages: /^(react|react-dom|next|@tanstack\/.*|recharts)(\/|$)/,
    never: /^lib\//,
    why: 'lib is plain TypeScript',
  },
  {
    packages: /^(react|react-dom)(\/|$)/,
    never: /^app\/api\//,
    why: 'a handler answers with bytes, not with components',
  },
]

/** Parts of lib that no component may reach: they read the disk or run on the server alone. */
export const SERVER_PARTS = /^lib\/store\/|\.server\.ts$/

/**
 * A kind is reached through the registry. Only the kinds themselves, the layer that makes one of them
 * interactive and the table of the matrix know its inside.
 */
export const KIND_INSIDES = /^lib\/charts\/[a-z-]+\//
export const KNOWS_KINDS = /^(lib\/charts|components\/(chart|matrix))\//
