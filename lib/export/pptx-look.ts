import type { NativeLook } from '../charts/chart-kind'
import { contrast } from '../scene/colour'
import { type MarkerShape, SERIES } from '../scene/marker'
import type { Slot } from '../scene/scene'
import { THEMES } from '../scene/theme'
import { type Colour, colour, solid } from './pptx-shape'
import { type DeckLook, groundOf } from './pptx-theme'
import { element, type Markup } from './pptx-xml'

/** Line of a series in a radar: the colour and the dashes of its slot. */
export function lineOf(slot: Slot): Markup {
  const { dash, cap, widthFactor } = SERIES[slot]
  const parts = dash === null ? [] : [dashOf(dash)]
  const width = Math.round(28575 * widthFactor)
  return element(
    'c:spPr',
    {},
    element(
      'a:ln',
      { w: width, cap: cap === 'round' ? 'rnd' : 'flat' },
      solid(`accent${slot}`),
      ...parts,
      element('a:round'),
    ),
  )
}

/** Dashes and gaps in thousandths of a hundredth of the line's width, as the format counts them. */
function dashOf(dash: readonly number[]): Markup {
  const pairs = dash.flatMap((length, index) => {
    const space = dash[index + 1]
    return index % 2 === 1 || space === undefined ? [] : [[length, space] as const]
  })
  const share = (length: number) => Math.max(1000, Math.round(length * 1.25 * 100_000))
  return element(
    'a:custDash',
    {},
    ...pairs.map(([length, space]) => element('a:ds', { d: share(length), sp: share(space) })),
  )
}

/** The nearest marker that office programs have: they know no triangle that points down and no plus that is filled. */
const SYMBOLS: Record<MarkerShape, { symbol: string; size: number }> = {
  circle: { symbol: 'circle', size: 9 },
  square: { symbol: 'square', size: 8 },
  diamond: { symbol: 'diamond', size: 11 },
  'triangle-up': { symbol: 'triangle', size: 10 },
  'triangle-down': { symbol: 'x', size: 8 },
  plus: { symbol: 'plus', size: 10 },
}

export function markerOf(slot: Slot): Markup {
  const { symbol, size } = SYMBOLS[SERIES[slot].marker]
  const fill = solid(`accent${slot}`)
  return element(
    'c:marker',
    {},
    element('c:symbol', { val: symbol }),
    element('c:size', { val: size }),
    element('c:spPr', {}, fill, element('a:ln', { w: 19050 }, fill)),
  )
}

type Painted = Colour | { hex: string }
export type SeriesLook = {
  shape: Markup
  /** Colours of the number on a piece. */
  label: Label
}

const PLAIN = { text: 'tx1', ground: 'bg1' } as const

/** A piece of a bar. Levels are tints of ink without a hue; a gap in the record stays hollow. */
export function lookOfSeries(look: NativeLook, deck: DeckLook): SeriesLook {
  if (typeof look === 'object') {
    const share = look.of < 2 ? 0.3 : 0.08 + (0.5 * (look.level - 1)) / (look.of - 1)
    const hex = mix(groundOf(deck), THEMES[deck.theme].ink, share)
    const dark = contrast(`#${hex}`, THEMES[deck.theme].ink)
    const light = contrast(`#${hex}`, `#${groundOf(deck)}`)
    return piece(solid({ hex }), edge(), { text: dark >= light ? 'tx1' : 'bg1', ground: { hex } })
  }
  switch (look) {
    case 'known':
      return piece(solid('tx1'), edge(), { text: 'bg1', ground: 'tx1' })
    case 'weak':
      return patterned('ltUpDiag', { front: 'bg1', back: 'tx1' })
    case 'disputed':
      return patterned('wdUpDiag', { front: 'tx1', back: 'bg1' })
    case 'range':
      return patterned('ltHorz', { front: 'tx1', back: 'bg1' })
    case 'not-applicable':
      return piece(solid('bg2'), edge(), { text: 'tx1', ground: 'bg2' })
    case 'unknown':
      return piece(element('a:noFill'), edge('dash'), PLAIN)
    case 'not-assessed':
      return piece(element('a:noFill'), edge('sysDot'), PLAIN)
    default:
      return look satisfies never
  }
}

type Label = { text: Painted; ground: Painted }

function piece(fill: Markup, line: Markup, label: Label): SeriesLook {
  return { shape: element('c:spPr', {}, fill, line), label }
}

function patterned(prst: string, { front, back }: { front: Colour; back: Colour }): SeriesLook {
  const fill = element(
    'a:pattFill',
    { prst },
    element('a:fgClr', {}, colour(front)),
    element('a:bgClr', {}, colour(back)),
  )
  return piece(fill, edge(), PLAIN)
}

function edge(dash?: string): Markup {
  const dashes = dash === undefined ? null : element('a:prstDash', { val: dash })
  return element('a:ln', { w: 12700 }, solid('tx2'), dashes)
}

/** A colour between two, `share` of the way to the second. */
function mix(from: string, to: string, share: number): string {
  const channels = (hex: string) =>
    [0, 2, 4].map((at) => Number.parseInt(hex.replace('#', '').slice(at, at + 2), 16))
  const ends = channels(to)
  return channels(from)
    .map((value, index) => Math.round(value + ((ends[index] ?? 0) - value) * share))
    .map((value) => value.toString(16).toUpperCase().padStart(2, '0'))
    .join('')
}
