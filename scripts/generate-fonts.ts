/**
 * Writes public/fonts (TTF for PNG and measuring, WOFF2 subsets for the page) and
 * lib/scene/font-metrics.json and font-coverage.json. Run it when a font package or the list of faces changes.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { create, type Font } from 'fontkit'
import subsetFont from 'subset-font'
import { FACE_FILES, type FaceFile } from '../lib/scene/faces'
import { FONT_PARTS, isInPart } from '../lib/scene/font-parts'
import { FACES, type Face } from '../lib/scene/scene'
import { encodeFont } from './font-metrics'

const OUT = 'public/fonts'
const WEIGHTS = { 400: '400Regular', 500: '500Medium', 600: '600SemiBold', 700: '700Bold' } as const
const PACKAGES = {
  Besley: 'besley',
  'Sofia Sans Semi Condensed': 'sofia-sans-semi-condensed',
} as const

function sourceFile({ family, weight, style }: FaceFile): string {
  const cut = `${WEIGHTS[weight]}${style === 'italic' ? '_Italic' : ''}`
  const folder = `node_modules/@expo-google-fonts/${PACKAGES[family]}`
  return `${folder}/${cut}/${family.replaceAll(' ', '')}_${cut}.ttf`
}

function openFont(bytes: Buffer): Font {
  const font = create(bytes)
  if ('fonts' in font) throw new Error('a single font was expected, not a collection')
  return font
}

/** What browsers apply by themselves, and the figures of one width that the page's tables ask for. */
const FEATURES = ['ccmp', 'calt', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'tnum']

async function writeFace(face: Face) {
  const { file } = FACE_FILES[face]
  const bytes = await readFile(sourceFile(FACE_FILES[face]))
  const font = openFont(bytes)
  await writeFile(`${OUT}/${file}.ttf`, bytes)
  const points = font.characterSet.filter((point) => point >= 32 && point < 0xfff0)
  for (const part of FONT_PARTS) {
    const text = String.fromCodePoint(...points.filter((point) => isInPart(part, point)))
    const options = { targetFormat: 'woff2', keepFeatures: FEATURES } as const
    await writeFile(`${OUT}/${file}-${part}.woff2`, await subsetFont(bytes, text, options))
  }
  return { face, metrics: encodeFont(font, points), coverage: packRanges(points) }
}

/** Code points as hexadecimal ranges: "20-7e,a0". */
function packRanges(points: number[]): string {
  const ranges: [from: number, to: number][] = []
  for (const point of [...points].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && point === last[1] + 1) last[1] = point
    else ranges.push([point, point])
  }
  const hex = (point: number) => point.toString(16)
  return ranges.map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${hex(to)}`)).join()
}

async function writeJson(name: string, entries: (readonly [Face, unknown])[]) {
  const text = JSON.stringify(Object.fromEntries(entries), null, 1)
  await writeFile(`lib/scene/${name}.json`, `${text}\n`)
}

await mkdir(OUT, { recursive: true })
for (const name of ['besley', 'sofia-sans-semi-condensed'])
  await copyFile(`node_modules/@expo-google-fonts/${name}/LICENSE_FONT`, `${OUT}/OFL-${name}.txt`)
const written = await Promise.all(FACES.map(writeFace))
await writeJson(
  'font-metrics',
  written.map(({ face, metrics }) => [face, metrics]),
)
// apart from the metrics: a browser that draws scenes needs it, and not the widths
await writeJson(
  'font-coverage',
  written.map(({ face, coverage }) => [face, coverage]),
)
