import type { Face, Role } from '../../scene/scene'
import { type WrapInput, wrap } from '../../scene/wrap'
import type { RadarModel } from './model'
import { OFF_STATES, type OffState } from './reading'
import { offOn, signWidth } from './rim'
import type { RadarSizes } from './sizes'

/** How axis labels are written; the layout tries one style after another until one fits. */
export type AxisStyle = {
  name: 'label' | 'short' | 'number'
  /** Below the name: from which level to which, the outermost alone, or nothing. */
  words: 'range' | 'top' | 'none'
  /** Signs of cells off the web: beyond the rim with words at the label, or in the label itself. */
  signs: 'rim' | 'label'
  /** Whether the words for signs are written at all. */
  remarks: boolean
  /** The spoke at twelve o'clock names its levels itself, so its label need not. */
  named: boolean
  /** Widest line, in layout pixels. */
  width: number
}

/** `signs`: the systems (indices) whose signs follow the text. `tag`: it wears the tag. */
export type AxisLine = {
  text: string
  face: Face
  size: number
  fill: Role
  height: number
  width: number
  tag?: true
  signs?: { state: OffState; systems: number[]; named: boolean }
}
export type AxisText = {
  spoke: number
  lines: AxisLine[]
  width: number
  height: number
  cut: boolean
}

const NAME_LINES = 3
const NOTE_LINES = 2
const SHORT_REMARKS = {
  unknown: 'silent',
  'not-assessed': 'not assessed',
  'not-applicable': 'n/a',
} as const satisfies Record<OffState, string>
const REMARKS = {
  unknown: 'source silent',
  'not-assessed': 'not assessed',
  'not-applicable': 'not applicable',
} as const satisfies Record<OffState, string>

/** From a word to the middle of the sign that follows it, in marker radii. */
export const INLINE_SIGN = 2.2

type Writing = { model: RadarModel; style: AxisStyle; sizes: RadarSizes }

/** The lines of one axis label as measured. */
export function axisText({ model, style, sizes }: Writing, spoke: number): AxisText {
  const write = writer(style, sizes)
  const { name, cut } = nameLines({ model, style, sizes }, spoke)
  const lines = [
    ...name,
    ...levelWords(model, style, spoke).flatMap((text) => write(text, 'body', 'ink2')),
    ...(style.remarks ? remarkLines({ model, style, sizes }, spoke) : []),
  ]
  return {
    spoke,
    lines,
    cut: cut || lines.some(({ text }) => text.endsWith('\u2026')),
    width: Math.max(...lines.map(({ width }) => width)),
    height: lines.reduce((sum, { height }) => sum + height, 0),
  }
}

function nameLines(
  { model, style, sizes }: Writing,
  spoke: number,
): { name: AxisLine[]; cut: boolean } {
  const { label = '', short = '' } = model.spokes[spoke] ?? {}
  const text = { label, short, number: String(spoke + 1) }[style.name]
  const size = sizes.type.axis
  const tagged = spoke === model.selected
  const { measure } = sizes
  const wrapped = linesIn(text, {
    face: 'strong',
    size,
    width: style.width,
    lines: NAME_LINES,
    measure,
  })
  const name = wrapped.lines.map((line): AxisLine => {
    const width = measure(line, 'strong', size) + (tagged ? size : 0)
    const base = { text: line, face: 'strong', size, fill: 'ink', width } as const
    return tagged ? { ...base, height: size * 1.74, tag: true } : { ...base, height: size * 1.25 }
  })
  return { name, cut: wrapped.cut }
}

function writer(style: AxisStyle, sizes: RadarSizes) {
  const size = sizes.type.axisNote
  const { measure } = sizes
  return (text: string, face: Face, fill: Role): AxisLine[] =>
    wrap(text, { face, size, width: style.width, lines: NOTE_LINES, measure }).lines.map(
      (line) => ({
        text: line,
        face,
        size,
        fill,
        height: size * 1.25,
        width: measure(line, face, size),
      }),
    )
}

/** A text that fits is one line; wrapping it would only take time. */
function linesIn(text: string, input: WrapInput): { lines: string[]; cut: boolean } {
  const fits = input.measure(text, input.face, input.size) <= input.width
  return fits ? { lines: [text], cut: false } : wrap(text, input)
}

function levelWords(model: RadarModel, { words, named }: AxisStyle, spoke: number): string[] {
  if (named && spoke === (model.selected ?? 0)) return []
  const levels = model.spokes[spoke]?.levels ?? []
  const first = levels[0]?.short ?? ''
  const last = levels[levels.length - 1]?.short ?? ''
  if (words === 'none') return []
  return words === 'top' ? [`to ${last}`] : [`from ${first}`, `to ${last}`]
}

function remarkLines(writing: Writing, spoke: number): AxisLine[] {
  const { model, style, sizes } = writing
  const members = model.series.map((_, index) => index)
  const off = offOn(model, members, spoke)
  const found = OFF_STATES.flatMap((state) => {
    const systems = off.filter((each) => each.state === state).map(({ system }) => system)
    return systems.length > 0 ? [{ state, systems, named: model.series.length > 1 }] : []
  })
  if (found.length === 0) return []
  const write = writer(style, sizes)
  if (style.signs === 'rim') {
    const text = found.map(({ state }) => REMARKS[state]).join(', ')
    return write(text, 'remark', 'ink3')
  }
  return found.flatMap((signs) =>
    write(SHORT_REMARKS[signs.state], 'remark', 'ink3').map((line, index, all) => {
      if (index < all.length - 1) return line
      const step = signWidth(signs.state, signs.named)
      const room = (INLINE_SIGN + step * signs.systems.length - 1.4) * sizes.marker
      return {
        ...line,
        signs,
        width: line.width + room,
        height: Math.max(line.height, 2.6 * sizes.marker),
      }
    }),
  )
}
