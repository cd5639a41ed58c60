import type { Frame } from '../../scene/frame'
import { polar } from '../../scene/polar'
import type { PathCommand, SceneNode } from '../../scene/scene'
import { KEY_STATES, stateKey } from '../../scene/state-key'
import { type KeyState, keySign } from '../../scene/state-sign'
import { textBlock } from '../../scene/text'
import { wrap } from '../../scene/wrap'
import { TO_BASELINE } from './axis-nodes'
import { SHORT_CAPTION } from './caption'
import type { Item } from './flow'
import type { RadarModel } from './model'
import type { RadarSizes } from './sizes'

const SENTENCES: Record<Exclude<KeyState, 'known'>, string> = {
  weak: 'Paper ring inside: likely, read with low confidence.',
  range: 'Bar along a spoke: between two levels.',
  disputed: 'Forked line, half markers: assessors disagree, and every reading is kept.',
  unknown: 'Hollow, off the web: the source is silent. The line breaks; nothing is filled in.',
  'not-assessed': 'Dotted ring, off the web: nobody has looked.',
  'not-applicable': 'Short bar, off the web: the question does not fit.',
}

/** States that occur in the picture, besides plain known readings. */
export function statesIn({ series }: RadarModel): Exclude<KeyState, 'known'>[] {
  const found = new Set<KeyState>()
  for (const reading of series.flatMap(({ readings }) => readings)) {
    found.add(reading.state)
    if ('weak' in reading && reading.weak) found.add('weak')
  }
  return KEY_STATES.flatMap((state) => (state !== 'known' && found.has(state) ? [state] : []))
}

/** How to read the picture: a sentence with its sign for the bands and for each state that occurs. */
export function readingNotes(model: RadarModel, width: number, sizes: RadarSizes): Item[] {
  const states = statesIn(model).map((state) =>
    noteItem(SENTENCES[state], { width, sizes }, (x, y, size) => [
      keySign({ state, look: 'radar', x, y, size }),
    ]),
  )
  return [noteItem(`A band is a level. ${SHORT_CAPTION}`, { width, sizes }, bandSign), ...states]
}

type Sign = (x: number, y: number, size: number) => SceneNode[]

function noteItem(
  text: string,
  { width, sizes }: { width: number; sizes: RadarSizes },
  sign: Sign,
): Item {
  const size = sizes.type.caption
  const left = size * 2.2
  const lineHeight = size * 1.31
  const { lines } = wrap(text, { face: 'body', size, width: width - left, measure: sizes.measure })
  return {
    width,
    height: lines.length * lineHeight,
    draw: (x, y) => [
      ...sign(x, y + lineHeight / 2 - size * 0.65, size * 1.3),
      ...textBlock({
        lines,
        x: x + left,
        y: y + lineHeight / 2 + size * TO_BASELINE,
        size,
        lineHeight,
        face: 'body',
        fill: 'ink2',
      }),
    ],
  }
}

/** A wedge cut into three bands. */
function bandSign(x: number, y: number, size: number): SceneNode[] {
  const centre = { x: x + size / 2, y: y + size * 1.15 }
  const half = 0.55
  const arc = (radius: number): PathCommand[] => {
    const [from, to] = [polar(centre, -half, radius), polar(centre, half, radius)]
    return [
      ['M', from.x, from.y],
      ['A', radius, radius, 0, 0, 1, to.x, to.y],
    ]
  }
  const [low, high] = [size * 0.22, size * 1.1]
  const [a, b] = [polar(centre, half, low), polar(centre, -half, low)]
  return [
    {
      type: 'path',
      d: [...arc(high), ['L', a.x, a.y], ['L', b.x, b.y], ['Z']],
      fill: 'bandA',
      stroke: 'edge',
      strokeWidth: 1,
    },
    { type: 'path', d: [...arc(size * 0.52), ...arc(size * 0.8)], stroke: 'edge', strokeWidth: 1 },
  ]
}

/** Signs and single words, where there is no room for sentences. */
export function stateWords(states: readonly KeyState[], frame: Frame, width: number): Item {
  const common = {
    states,
    width,
    density: frame.density,
    measure: frame.measure,
    look: 'radar',
  } as const
  return {
    width,
    height: stateKey({ ...common, x: 0, y: 0 }).height,
    draw: (x, y) => stateKey({ ...common, x, y }).nodes,
  }
}
