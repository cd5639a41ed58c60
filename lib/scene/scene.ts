/**
 * A Scene is where everything is drawn, without data: plain JSON, in layout pixels, y downwards.
 * Every picture, on the page and as a file, is written from it.
 */

/** Meanings of colour. Themes turn them into hex (files) or custom properties (the page). */
export const BASE_ROLES = [
  'paper',
  'sheet',
  'ink',
  'ink2',
  'ink3',
  'rule',
  'edge',
  'tag',
  'tagSoft',
  'tagInk',
  'bandA',
  'bandB',
] as const
export type Slot = 1 | 2 | 3 | 4 | 5 | 6
export type LayerSlot = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
/** `layerN`: tint of the n-th layer from the surface. `markN`, `textN`: series N as mark and as text. */
export type Role = (typeof BASE_ROLES)[number] | `layer${LayerSlot}` | `mark${Slot}` | `text${Slot}`

export const PATTERN_IDS = [
  'sand',
  'limestone',
  'shale',
  'conglomerate',
  'slate',
  'granite',
  'gneiss',
  'volcanic',
  'hatch',
] as const
export type PatternId = (typeof PATTERN_IDS)[number]

/** A pattern paints its lines only, in `role`; put it over a plain fill. */
export type Paint = Role | 'none' | { pattern: PatternId; role: Role }

/** The shipped font files, by use. Sizes are in layout pixels. */
export const FACES = ['body', 'label', 'strong', 'series', 'remark', 'title', 'layer'] as const
export type Face = (typeof FACES)[number]

export type PathCommand =
  | ['M', number, number]
  | ['L', number, number]
  | ['C', number, number, number, number, number, number]
  | ['Q', number, number, number, number]
  | ['A', number, number, number, 0 | 1, 0 | 1, number, number]
  | ['Z']

/**
 * What a node is about, found again by the page through event delegation:
 * `bitcoin` a system · `/openness` a dimension · `bitcoin/openness` a cell · `@settlement` a layer ·
 * `bitcoin@settlement` a placement · `bittensor~complements~ethereum` a relation.
 */
export type Key = string

export type Stroke = {
  stroke?: Paint
  strokeWidth?: number
  dash?: number[]
  cap?: 'butt' | 'round'
  join?: 'miter' | 'round'
}
/**
 * What a node is of the surroundings of a plot. A file that sets these words and lines by its own means
 * leaves the nodes out of its picture. `width`: the room that the part has.
 */
export type Part = { is: 'title' | 'subtitle' | 'source' | 'ground' | 'name'; width: number }
type Common = { key?: Key; opacity?: number; part?: Part }
type Filled = Common & Stroke & { fill?: Paint }

export type GroupNode = Common & { type: 'group'; nodes: SceneNode[]; clip?: Box }
export type PathNode = Filled & { type: 'path'; d: PathCommand[] }
export type RectNode = Filled & Box & { type: 'rect'; r?: number }
export type CircleNode = Filled & { type: 'circle'; cx: number; cy: number; r: number }
export type LineNode = Common &
  Stroke & { type: 'line'; x1: number; y1: number; x2: number; y2: number }
/** One line of text; `y` is the baseline. `halo`: width of an outline in that role behind the letters. */
export type TextNode = Common & {
  type: 'text'
  x: number
  y: number
  text: string
  face: Face
  size: number
  fill: Role
  anchor?: 'start' | 'middle' | 'end'
  /** Degrees clockwise about `x`, `y`: only the slanted column heads of a matrix (-50). */
  rotate?: number
  halo?: { role: Role; width: number }
}
export type SceneNode = GroupNode | PathNode | RectNode | CircleNode | LineNode | TextNode

export type Box = { x: number; y: number; width: number; height: number }
export type Point = { x: number; y: number }

export type Scene = {
  /** A short hash of address and frame: ids of title, desc and patterns are made from it. */
  id: string
  width: number
  height: number
  language: string
  title: string
  description: string
  /** The sentence drawn instead of a chart. */
  refusal?: string
  nodes: SceneNode[]
}
