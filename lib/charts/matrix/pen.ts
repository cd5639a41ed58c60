import type { Frame } from '../../scene/frame'
import type { Measure } from '../../scene/measure'
import type { Face } from '../../scene/scene'
import { LINE_HEIGHT, SIZES, type SizeName } from '../../scene/text'
import { type Wrapped, wrap } from '../../scene/wrap'

export type Style = { face: Face; size: number; lineHeight: number }
export type StyleName = 'name' | 'head' | 'slanted' | 'group' | 'word' | 'remark' | 'note'

/** Type and measure of one picture. */
export type Pen = {
  density: Frame['density']
  /** A length of the screen's density at this picture's density. */
  scaled(length: number): number
  style: Record<StyleName, Style>
  width(text: string, style: Style): number
  wrapped(text: string, style: Style, room: Room): Wrapped
}
export type Room = { width: number; lines?: number }

const USES: Record<StyleName, [Face, SizeName]> = {
  name: ['series', 'systemName'],
  head: ['strong', 'axis'],
  slanted: ['label', 'cell'],
  group: ['body', 'axis'],
  word: ['label', 'cell'],
  remark: ['remark', 'axisNote'],
  note: ['body', 'caption'],
}
/** Marks and gaps grow less than type does: a talk has larger letters, not larger voids. */
const TALK = 1.5

export function penOf(frame: Frame): Pen {
  const { density, measure } = frame
  const { widths, wraps } = memoryOf(measure)
  return {
    density,
    scaled: (length) => (density === 'talk' ? Math.round(length * TALK) : length),
    style: {
      name: styleOf('name', density),
      head: styleOf('head', density),
      slanted: styleOf('slanted', density),
      group: styleOf('group', density),
      word: styleOf('word', density),
      remark: styleOf('remark', density),
      note: styleOf('note', density),
    },
    width: (text, { face, size }) =>
      remembered(widths, `${face} ${size} ${text}`, () => measure(text, face, size)),
    wrapped: (text, { face, size }, { width, lines }) =>
      remembered(wraps, `${face} ${size} ${width} ${lines} ${text}`, () =>
        wrap(text, { face, size, width, lines, measure }),
      ),
  }
}

function styleOf(use: StyleName, density: Frame['density']): Style {
  const [face, name] = USES[use]
  const size = SIZES[density][name]
  return { face, size, lineHeight: size * LINE_HEIGHT[name] }
}

type Memory = { widths: Map<string, number>; wraps: Map<string, Wrapped> }

/** The same words stand in picture after picture: what a measure said of them is kept, up to a limit. */
const memories = new WeakMap<Measure, Memory>()
const MOST_REMEMBERED = 20_000

function memoryOf(measure: Measure): Memory {
  const known = memories.get(measure)
  if (known && known.widths.size + known.wraps.size < MOST_REMEMBERED) return known
  const fresh: Memory = { widths: new Map(), wraps: new Map() }
  memories.set(measure, fresh)
  return fresh
}

function remembered<T>(store: Map<string, T>, key: string, make: () => T): T {
  const known = store.get(key)
  if (known !== undefined) return known
  const made = make()
  store.set(key, made)
  return made
}
