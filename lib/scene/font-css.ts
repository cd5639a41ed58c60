import { FACE_FILES, FALLBACKS, type Family } from './faces'
import metrics from './font-metrics.json'
import { unicodeRange } from './font-parts'
import { measure } from './measure'
import { FACES, type Face } from './scene'

/** A long list of values, filled into lines as the formatter fills them. */
function filled(property: string, values: string[]): string {
  const single = `${property}: ${values.join(', ')}`
  if (single.length < 98) return single
  const lines: string[] = []
  for (const value of values) {
    const last = lines.at(-1)
    if (last === undefined || last.length + value.length > 93) lines.push(value)
    else lines[lines.length - 1] = `${last}, ${value}`
  }
  return `${property}:\n    ${lines.join(',\n    ')}`
}

const block = (selector: string, declarations: string[]) =>
  `${selector} {\n${declarations.map((line) => `  ${line};\n`).join('')}}\n`

function faceRule(face: Face, part: 'latin' | 'rest'): string {
  const { file, family, weight, style } = FACE_FILES[face]
  return block('@font-face', [
    `font-family: "${family}"`,
    `font-style: ${style}`,
    `font-weight: ${weight}`,
    'font-display: swap',
    `src: url("/fonts/${file}-${part}.woff2") format("woff2")`,
    filled('unicode-range', unicodeRange(part)),
  ])
}

// English letters by frequency, with spaces
const SAMPLE = 'aaaabcd eeeefgh iiiijkl mnnnnooop qrrrsss ttttuuv wxyz'

/** A font that most systems have, and the mean width of the sample in it, as a share of its size. */
const STAND_INS: Record<Family, { face: Face; local: string[]; width: number }> = {
  Besley: { face: 'title', local: ['Times New Roman', 'Liberation Serif'], width: 0.4115 },
  'Sofia Sans Semi Condensed': { face: 'body', local: ['Arial', 'Liberation Sans'], width: 0.4487 },
}

const percent = (share: number) => `${Math.round(share * 10000) / 100}%`

/** A common font stretched to the widths and heights of ours, so that nothing moves when ours arrives. */
function fallbackRule(family: Family): string {
  const { face, local, width } = STAND_INS[family]
  const share = measure(SAMPLE, face, 1) / (SAMPLE.length * width)
  const { ascent, descent, em } = metrics[face]
  return block('@font-face', [
    `font-family: "${family} Fallback"`,
    `src: ${local.map((name) => `local("${name}")`).join(', ')}`,
    `size-adjust: ${percent(share)}`,
    `ascent-override: ${percent(ascent / em / share)}`,
    `descent-override: ${percent(-descent / em / share)}`,
    'line-gap-override: 0%',
  ])
}

function variable(name: string, family: Family): string {
  const names = [family, `${family} Fallback`, ...FALLBACKS[family]]
  return filled(
    name,
    names.map((each) => (each.includes(' ') ? `"${each}"` : each)),
  )
}

/** The style sheet of the shipped fonts, for the page. */
export function fontsCss(): string {
  const rules = FACES.flatMap((face) => [faceRule(face, 'latin'), faceRule(face, 'rest')])
  const variables = [
    variable('--font-display', 'Besley'),
    variable('--font-text', 'Sofia Sans Semi Condensed'),
  ]
  // pictures are laid out with the figures and pairs that the fonts have by default
  const text = [
    'font-variant: normal',
    'font-kerning: normal',
    'letter-spacing: normal',
    'word-spacing: normal',
  ]
  return [
    '/* Written by npm run generate. */\n',
    ...rules,
    fallbackRule('Besley'),
    fallbackRule('Sofia Sans Semi Condensed'),
    block(':root', variables),
    block('svg text', text),
  ].join('\n')
}
