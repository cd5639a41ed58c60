import type { Frame } from './frame'
import type { Measure } from './measure'
import type { Face, Key, Part, Role, SceneNode, TextNode } from './scene'
import { textLeft } from './text-attributes'

export const SIZE_NAMES = [
  'title',
  'subtitle',
  'section',
  'axis',
  'axisNote',
  'levelName',
  'series',
  'body',
  'caption',
  'source',
  'cell',
  'layerName',
  'systemName',
] as const
export type SizeName = (typeof SIZE_NAMES)[number]

/** Type sizes in layout pixels. On a screen nothing is below 12; in a talk, 720 high, nothing below 20. */
export const SIZES: Record<Frame['density'], Record<SizeName, number>> = {
  screen: {
    title: 28,
    subtitle: 15,
    section: 18,
    axis: 14,
    axisNote: 12.5,
    levelName: 12,
    series: 15,
    body: 14.5,
    caption: 13,
    source: 13,
    cell: 13.5,
    layerName: 20,
    systemName: 15,
  },
  talk: {
    title: 50,
    subtitle: 22,
    section: 24,
    axis: 22,
    axisNote: 20,
    levelName: 20,
    series: 24,
    body: 22,
    caption: 20,
    source: 20,
    cell: 20,
    layerName: 23,
    systemName: 22,
  },
}

/** Height of a line as a multiple of its size. */
export const LINE_HEIGHT: Record<SizeName, number> = {
  title: 1.18,
  subtitle: 1.36,
  section: 1.3,
  axis: 1.25,
  axisNote: 1.25,
  levelName: 1.05,
  series: 1.2,
  body: 1.38,
  caption: 1.31,
  source: 1.31,
  cell: 1.15,
  layerName: 1.25,
  systemName: 1.2,
}

export type TextBlock = {
  lines: readonly string[]
  x: number
  /** Baseline of the first line. */
  y: number
  size: number
  /** Distance of two baselines. */
  lineHeight: number
  face: Face
  fill: Role
  anchor?: TextNode['anchor']
  halo?: TextNode['halo']
  key?: Key
  part?: Part
}

/** One text node for each line, one below the other. */
export function textBlock({ lines, y, lineHeight, ...rest }: TextBlock): SceneNode[] {
  return lines.map((text, index) => ({ type: 'text', ...rest, text, y: y + index * lineHeight }))
}

/** A line of text with dots below it: the words of a cell whose evidence is missing. */
export function dotted(node: TextNode, measure: Measure): SceneNode[] {
  const width = measure(node.text, node.face, node.size)
  const x1 = textLeft(node, width)
  const y = node.y + node.size * 0.2
  const dots: SceneNode = {
    ...{ type: 'line', key: node.key, x1, y1: y, x2: x1 + width, y2: y },
    ...{ stroke: node.fill, strokeWidth: 1.2, cap: 'round', dash: [0.01, 2.6] },
  }
  return [node, dots]
}
