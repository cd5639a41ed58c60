import type { Measure } from '../../scene/measure'
import { wrap } from '../../scene/wrap'
import type { Look } from './look'
import type { StackLayer } from './model'
import { unbroken } from './unbroken'

/** Distances of baselines, as multiples of the size, and what parts a name from the line below. */
export const NAME_LINE = 1.16
export const ABOUT_LINE = 1.25
export const ABOUT_GAP = 4
/** The share of a bed that a name with the line below it may fill. */
const ABOUT_SHARE = 0.82
const MOST_NAME_LINES = 4
/** How much wider than usual the names may run before one becomes a number. */
const WIDER = [1, 1.25, 1.5, 2, 2.3] as const
/** Below the surface and at the waves words keep this off the edges of a bed. */
const HATCHING = 8

/** What is written at the left of one bed. A name without room is a number; the key tells its name. */
export type LayerName = { lines: string[]; about: string[]; number: number | null }
export type LayerNames = { size: number; aboutSize: number; names: LayerName[]; width: number }

export type NamesInput = {
  layers: readonly StackLayer[]
  look: Look
  /** The most that the names may take. */
  width: number
  /** Height of a bed. */
  bed: number
  measure: Measure
  /** The number of the first name without room. */
  first: number
}

/**
 * The largest size, with the fewest lines, in which every name is whole; a wider column before a
 * number; numbers for the names that find no room at all.
 */
export function layerNames(input: NamesInput): LayerNames {
  for (const wider of WIDER) {
    const wide = { ...input, width: input.width * wider }
    for (const size of input.look.layerNames) {
      for (let lines = 1; lines <= linesIn(input.bed, size); lines++) {
        const names = namesAt(wide, { size, lines })
        if (names.every((name) => name !== null)) return withAbout(wide, size, names)
      }
    }
  }
  const size = input.look.layerNames.at(-1) ?? 13
  return withNumbers(
    input,
    size,
    namesAt(input, { size, lines: linesIn(input.bed, size), broken: true }),
  )
}

/** The height of a bed in which every name has room, unless it needs more than a few lines. */
export function bedForNames({
  layers,
  look,
  width,
  measure,
}: Omit<NamesInput, 'bed' | 'first'>): number {
  const linesAt = (size: number) => {
    const type = { face: 'layer', size, width, measure } as const
    return Math.max(1, ...layers.map(({ label }) => wrap(label, type).lines.length))
  }
  const [large = 14, small = large] = [look.layerNames[0], look.layerNames.at(-1)]
  const least = (Math.min(MOST_NAME_LINES, linesAt(small)) + 0.7) * small * NAME_LINE
  const lines = linesAt(large)
  if (look.about === null || lines > 2 || layers.some(({ about }) => about === null)) return least
  return Math.max(
    least,
    (lines * large * NAME_LINE + ABOUT_GAP + 2 * look.about * ABOUT_LINE) / ABOUT_SHARE,
  )
}

function linesIn(bed: number, size: number): number {
  const room = (bed - HATCHING) / (size * NAME_LINE)
  return room < 1 ? Number(bed >= size * 1.3) : Math.min(MOST_NAME_LINES, Math.floor(room))
}

type Setting = {
  size: number
  lines: number
  /** Whether words may be broken. */
  broken?: boolean
}

/** The lines of every name; null for those that are not whole. */
function namesAt({ layers, width, measure }: NamesInput, setting: Setting): (string[] | null)[] {
  const { size, lines, broken = false } = setting
  const type = { face: 'layer', size, width, measure } as const
  return layers.map(({ label }) => {
    const wrapped = wrap(label, { ...type, lines: Math.max(1, lines) })
    const whole = !wrapped.cut && lines > 0 && (broken || unbroken(label, type))
    return whole ? wrapped.lines : null
  })
}

/** What a layer is stands below its name if there is room for it in every bed. */
function withAbout(input: NamesInput, size: number, names: (string[] | null)[]): LayerNames {
  const { layers, look, bed, measure } = input
  const plain = withNumbers(input, size, names)
  const aboutSize = look.about
  if (aboutSize === null) return plain
  const width = Math.max(plain.width, input.width * 0.86)
  const abouts = layers.map(({ about }) =>
    wrap(about ?? '', { face: 'body', size: aboutSize, width, lines: 2, measure }),
  )
  const fits = plain.names.every(({ lines }, index) => {
    const about = abouts[index]?.lines.length ?? 0
    return (
      lines.length * size * NAME_LINE + ABOUT_GAP + about * aboutSize * ABOUT_LINE <=
      bed * ABOUT_SHARE
    )
  })
  if (!fits || abouts.some(({ cut }) => cut)) return plain
  return {
    ...plain,
    aboutSize,
    names: plain.names.map((name, index) => ({ ...name, about: abouts[index]?.lines ?? [] })),
    width: Math.max(plain.width, ...abouts.map((about) => about.width)),
  }
}

function withNumbers(input: NamesInput, size: number, names: (string[] | null)[]): LayerNames {
  let next = input.first
  const written = names.map((lines): LayerName => {
    if (lines !== null) return { lines, about: [], number: null }
    const number = next++
    return { lines: [String(number)], about: [], number }
  })
  const widths = written.flatMap(({ lines }) =>
    lines.map((line) => input.measure(line, 'layer', size)),
  )
  return { size, aboutSize: size, names: written, width: Math.max(0, ...widths) }
}
