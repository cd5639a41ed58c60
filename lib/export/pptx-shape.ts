import type { Box, PathCommand } from '../scene/scene'
import { emu } from './pptx-units'
import { type Content, element, type Markup, pieces } from './pptx-xml'

/** `ink` and its kin are slots of the deck's theme, so that a slide follows the theme it is pasted into. */
export type Colour = 'tx1' | 'tx2' | 'bg1' | 'bg2' | `accent${1 | 2 | 3 | 4 | 5 | 6}`

/** A colour by its slot, or by six hexadecimal digits. */
export function colour(value: Colour | { hex: string }): Markup {
  return typeof value === 'string'
    ? element('a:schemeClr', { val: value })
    : element('a:srgbClr', { val: value.hex.replace('#', '').toUpperCase() })
}

export function solid(value: Colour | { hex: string }): Markup {
  return element('a:solidFill', {}, colour(value))
}

/** Where something stands. */
export function transform(box: Box, prefix: 'a' | 'p' = 'a'): Markup {
  return element(
    `${prefix}:xfrm`,
    {},
    element('a:off', { x: emu(box.x), y: emu(box.y) }),
    element('a:ext', { cx: emu(box.width), cy: emu(box.height) }),
  )
}

export function rectangle(): Markup {
  return element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))
}

/** A number, a name and an alternative text for one thing on a slide. */
export function named({ id, name, alt }: { id: number; name: string; alt?: string }): Markup {
  return element('p:cNvPr', { id, name, descr: alt })
}

export type Freeform = {
  id: number
  name: string
  box: Box
  d: readonly PathCommand[]
  fill?: Colour | { hex: string }
  /** Width in layout pixels. */
  line?: { colour: Colour | { hex: string }; width: number }
}

/** A path as a shape of its own; arcs are none of the paths that are drawn so. */
export function freeform({ id, name, box, d, fill, line }: Freeform): Markup {
  const size = { w: emu(box.width), h: emu(box.height) }
  const path = element('a:path', size, ...d.map((command) => drawn(command, box)))
  const outline = line
    ? element('a:ln', { w: emu(line.width) }, solid(line.colour))
    : element('a:ln', {}, element('a:noFill'))
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, named({ id, name }), element('p:cNvSpPr'), element('p:nvPr')),
    element(
      'p:spPr',
      {},
      transform(box),
      element(
        'a:custGeom',
        {},
        ...['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((list) => element(list)),
        element('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
        element('a:pathLst', {}, path),
      ),
      fill ? solid(fill) : element('a:noFill'),
      outline,
    ),
  )
}

function drawn(command: PathCommand, { x, y }: Box): Content {
  const [letter] = command
  if (letter === 'Z') return element('a:close')
  if (letter === 'A') return null
  const numbers = command.slice(1).map(Number)
  const points = numbers.flatMap((value, index) => {
    const next = numbers[index + 1]
    return index % 2 === 1 || next === undefined
      ? []
      : [element('a:pt', { x: emu(value - x), y: emu(next - y) })]
  })
  return element(`a:${STEPS[letter]}`, {}, ...points)
}

const STEPS = { M: 'moveTo', L: 'lnTo', C: 'cubicBezTo', Q: 'quadBezTo' } as const

/** The frame around everything that stands on a slide, a layout or a master. */
export function shapeTree(...shapes: Content[]): Markup {
  const nothing = { x: 0, y: 0 }
  const group = element(
    'p:grpSpPr',
    {},
    element(
      'a:xfrm',
      {},
      element('a:off', nothing),
      element('a:ext', { cx: 0, cy: 0 }),
      element('a:chOff', nothing),
      element('a:chExt', { cx: 0, cy: 0 }),
    ),
  )
  const own = element(
    'p:nvGrpSpPr',
    {},
    named({ id: 1, name: '' }),
    element('p:cNvGrpSpPr'),
    element('p:nvPr'),
  )
  return element('p:spTree', {}, own, group, pieces(...shapes))
}
