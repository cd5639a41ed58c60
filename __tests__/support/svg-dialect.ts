/** What an element of an exported SVG may carry; everything else is a fault. */
const PAINT = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
]
const ATTRIBUTES: Record<string, string[]> = {
  svg: ['xmlns', 'xmlns:xlink', 'width', 'height', 'viewBox', 'role', 'lang', 'aria-labelledby'],
  title: ['id'],
  desc: ['id'],
  metadata: [],
  'rdf:RDF': ['xmlns:rdf', 'xmlns:dc'],
  'rdf:Description': ['rdf:about'],
  style: [],
  defs: [],
  pattern: ['id', 'width', 'height', 'patternUnits'],
  clipPath: ['id'],
  // with a label: a line of text as outlines
  g: ['clip-path', 'aria-label', 'transform', ...PAINT],
  use: ['xlink:href', 'x', 'y'],
  path: ['id', 'd', ...PAINT],
  rect: ['x', 'y', 'width', 'height', 'rx', ...PAINT],
  circle: ['cx', 'cy', 'r', ...PAINT],
  line: ['x1', 'y1', 'x2', 'y2', ...PAINT],
  text: [
    ...[
      'x',
      'y',
      'font-family',
      'font-size',
      'font-weight',
      'font-style',
      'text-anchor',
      'transform',
    ],
    ...PAINT,
  ],
}
const WORDS = new Set([
  ...[
    'id',
    'xmlns',
    'xmlns:xlink',
    'xmlns:rdf',
    'aria-label',
    'xmlns:dc',
    'rdf:about',
    'role',
    'lang',
    'aria-labelledby',
  ],
  ...[
    'font-family',
    'font-style',
    'text-anchor',
    'patternUnits',
    'stroke-linecap',
    'stroke-linejoin',
  ],
])
const COLOURS = new Set(['fill', 'stroke'])

const TAG = /^<(\/?)([A-Za-z:]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/
const NUMBERS = /^-?\d+(\.\d{1,2})?( -?\d+(\.\d{1,2})?)*$/
const PATH = /^([MLCQA]-?\d+(\.\d{1,2})?( -?\d+(\.\d{1,2})?)*|Z)+$/

/** A turned line of text; and a line of outlines, from units of the font to its place. */
const TURN = /^rotate\(-?[\d.]+ -?[\d.]+ -?[\d.]+\)$/
const OUTLINED =
  /^translate\(-?[\d.]+ -?[\d.]+\)( rotate\(-?[\d.]+\))?( translate\(-?[\d.]+ 0\))? scale\(0\.\d{1,6}\)$/

type Tag = { name: string; attributes: [string, string][]; line: number }
type Read = { tags: Tag[]; faults: string[] }

/** Faults of an SVG against the dialect that office programs and rasterisers draw alike; none if it is good. */
export function dialectFaults(svg: string): string[] {
  const { tags, faults } = readTags(svg)
  const [root] = tags
  return [
    ...faults,
    ...(svg.includes('\r') || svg.includes('\t') ? ['line ends or tabs'] : []),
    ...(svg.endsWith('</svg>\n') ? [] : ['does not end with </svg> and a line feed']),
    ...(root ? rootFaults(root) : ['no element']),
    ...tags
      .slice(1)
      .flatMap(({ name, line }) => (name === 'svg' ? [`line ${line}: svg in svg`] : [])),
    ...idFaults(tags),
    ...tags.flatMap(tagFaults),
  ]
}

/** Reads one element a line: a tag, or a text between its tags. */
function readTags(svg: string): Read {
  const read: Read = { tags: [], faults: [] }
  const open: string[] = []
  const lines = svg.trimEnd().split('\n')
  for (const [index, line] of lines.entries()) readLine(line.trimStart(), index + 1, { read, open })
  return open.length === 0 ? read : { ...read, faults: [...read.faults, `open: ${open.join()}`] }
}

function readLine(
  text: string,
  line: number,
  { read, open }: { read: Read; open: string[] },
): void {
  const outside = open.length
  let rest = text
  while (rest !== '') {
    const tag = TAG.exec(rest)
    const words = tag ? tag[0] : (/^[^<>"']+/.exec(rest)?.[0] ?? '')
    if (words === '' || (!tag && open.length === outside)) {
      read.faults.push(`line ${line}: not well formed: ${rest.slice(0, 60)}`)
      return
    }
    if (tag) readTag(tag, line, { read, open })
    else if (/&(?!(amp|lt|gt|quot|#x27);)/.test(words)) read.faults.push(`line ${line}: an entity`)
    rest = rest.slice(words.length)
  }
}

function readTag(
  [, close, name = '', attributes = '', empty]: RegExpExecArray,
  line: number,
  { read, open }: { read: Read; open: string[] },
): void {
  if (close === '/') {
    if (open.pop() !== name) read.faults.push(`line ${line}: </${name}> closes nothing`)
    return
  }
  read.tags.push({ name, attributes: pairs(attributes), line })
  if (empty !== '/') open.push(name)
}

function pairs(attributes: string): [string, string][] {
  return [...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ])
}

function rootFaults({ name, attributes }: Tag): string[] {
  const value = Object.fromEntries(attributes)
  const wanted: [string, boolean][] = [
    ['the root is not svg', name === 'svg'],
    ['xmlns', value.xmlns === 'http://www.w3.org/2000/svg'],
    ['viewBox is not 0 0 width height', value.viewBox === `0 0 ${value.width} ${value.height}`],
    ['role is not img', value.role === 'img'],
  ]
  return wanted.flatMap(([words, good]) => (good ? [] : [words]))
}

function idFaults(tags: Tag[]): string[] {
  const all = tags.flatMap(({ attributes }) => attributes)
  const ids = all.filter(([name]) => name === 'id').map(([, value]) => value)
  const [first = ''] = ids
  const scene = first.replace(/-title$/, '')
  const used = all.flatMap(([name, value]) =>
    name === 'xlink:href' ? [value.slice(1)] : (/^url\(#(.*)\)$/.exec(value)?.[1] ?? []),
  )
  return [
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `the id ${id} stands twice`),
    ...ids
      .filter((id) => !id.startsWith(`${scene}-`))
      .map((id) => `the id ${id} is not the scene's`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `nothing has the id ${id}`),
  ]
}

function tagFaults(tag: Tag): string[] {
  const { name, attributes, line } = tag
  const allowed = name.startsWith('dc:') ? [] : ATTRIBUTES[name]
  if (allowed === undefined) return [`line ${line}: <${name}> is not allowed`]
  const wrong = attributes.filter(([key]) => !allowed.includes(key))
  const values = attributes.filter(([key, value]) => !isGood(key, value))
  const bare =
    name === 'text' && !['x', 'y'].every((key) => attributes.some(([each]) => each === key))
  return [
    ...wrong.map(([key]) => `line ${line}: ${key} is not allowed on <${name}>`),
    ...values.map(([key, value]) => `line ${line}: ${key}="${value.slice(0, 60)}"`),
    ...(bare ? [`line ${line}: a text without x and y`] : []),
  ]
}

function isGood(key: string, value: string): boolean {
  if (WORDS.has(key)) return !/var\(|javascript:/i.test(value)
  if (key === 'transform') return TURN.test(value) || OUTLINED.test(value)
  // nothing outside the file is ever used
  if (key === 'xlink:href') return /^#[\w-]+$/.test(value)
  if (key === 'd') return PATH.test(value)
  if (key === 'clip-path') return /^url\(#[\w-]+\)$/.test(value)
  if (COLOURS.has(key)) return /^(none|#[0-9A-F]{6}|url\(#[\w-]+\))$/.test(value)
  return NUMBERS.test(value)
}
