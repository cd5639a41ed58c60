import type { Measure } from '../../scene/measure'
import type { SceneNode } from '../../scene/scene'
import { tag } from '../../scene/tag'
import { textBlock } from '../../scene/text'
import { wrap } from '../../scene/wrap'
import type { Look } from './look'
import type { StackLayer } from './model'
import { unbroken } from './unbroken'

const NAME_LINE = 1.16
const ABOUT_LINE = 1.25
const ABOUT_GAP = 4
/** The share of a bed that a name with the line below it may fill. */
const ABOUT_SHARE = 0.82
const MOST_NAME_LINES = 4
/** How much wider than usual the names may run before one becomes a number. */
const WIDER = [1, 1.25, 1.5, 2] as const
/** Below the surface and at the waves words keep this off the edges of a bed. */
const HATCHING = 14

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
        const names = namesAt(wide, size, lines)
        if (names.every((name) => name !== null)) return withAbout(wide, size, names)
      }
    }
  }
  const size = input.look.layerNames.at(-1) ?? 13
  return withNumbers(input, size, namesAt(input, size, linesIn(input.bed, size), true))
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

function namesAt(
  { layers, width, measure }: NamesInput,
  size: number,
  lines: number,
  broken = false,
): (string[] | null)[] {
  const type = { face: 'layer', size, measure } as const
  return layers.map(({ label }) => {
    const wrapped = wrap(label, { ...type, width, lines: Math.max(1, lines) })
    const whole = !wrapped.cut && lines > 0 && (broken || unbroken(label, { ...type, width }))
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

export type NameNodesInput = {
  layers: readonly StackLayer[]
  names: LayerNames
  x: number
  /** Top of a bed at the names, and its height. */
  top: (index: number) => number
  bed: number
  measure: Measure
}

/** The names in the middle of their beds; the selected one wears the tag. */
export function layerNameNodes({ layers, names, ...place }: NameNodesInput): SceneNode[] {
  const below = Math.min(4, place.bed * 0.06)
  return layers.flatMap((layer, index) => {
    const name = names.names[index]
    return name
      ? [
          nameNode(layer, {
            names,
            name,
            y: place.top(index) + (index === 0 ? below : 0),
            ...place,
          }),
        ]
      : []
  })
}

type NameInput = {
  names: LayerNames
  name: LayerName
  x: number
  y: number
  bed: number
  measure: Measure
}

function nameNode(layer: StackLayer, { names, name, x, y, bed, measure }: NameInput): SceneNode {
  const { size, aboutSize } = names
  const [lineHeight, aboutLine] = [size * NAME_LINE, aboutSize * ABOUT_LINE]
  const about = name.about.length === 0 ? 0 : ABOUT_GAP + name.about.length * aboutLine
  const height = name.lines.length * lineHeight + about
  const baseline = y + (bed - height) / 2 + size * 0.84
  const below = baseline + (name.lines.length - 1) * lineHeight + ABOUT_GAP + aboutLine
  const type = { x, size, face: 'layer' } as const
  const picked = name.lines.map(
    (text, line) =>
      tag({ ...type, text, y: baseline + line * lineHeight, anchor: 'start', measure }).node,
  )
  const plain = textBlock({ ...type, lines: name.lines, y: baseline, lineHeight, fill: 'ink' })
  const words = textBlock({
    lines: name.about,
    x,
    y: below,
    size: aboutSize,
    lineHeight: aboutLine,
    face: 'body',
    fill: 'ink2',
  })
  return {
    type: 'group',
    key: `@${layer.id}`,
    opacity: layer.dim ? 0.25 : undefined,
    nodes: [...(layer.picked ? picked : plain), ...words],
  }
}
