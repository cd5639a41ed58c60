import type * as z from 'zod'
import type { CellState } from '../dataset/cell-state'
import type { Dataset } from '../dataset/schema'
import type { Problem } from '../errors'
import type { Frame } from '../scene/frame'
import type { Key, Scene, Slot } from '../scene/scene'
import type { View } from '../view/view'

/** Title, one line, and the full alternative text. They come from the Model alone. */
export type Description = { title: string; short: string; full: string }
/** `links`: for each cell the query part of the matrix page that shows what the cell counts, where it counts. */
export type Table = {
  caption: string
  head: string[]
  rows: string[][]
  links?: (string | null)[][]
}
/**
 * What is said of one node on hover and focus: a heading and a few lines. `search`: the query part of the
 * matrix page that shows what the node counts.
 */
export type Note = { title: string; lines: string[]; search?: string }
export type Notes = Record<Key, Note>

/**
 * A chart that an office program draws by itself from numbers, and lets its reader edit. It knows less than
 * the picture: `note` says how to read it, and `absent` names what it has no mark for.
 */
export type NativeChart = NativeRadar | NativeBars
export type NativeRadar = {
  type: 'radar'
  note: string
  /** The names of the spokes. */
  categories: string[]
  /** The most levels that a spoke has. */
  levels: number
  /** Ranks from 1; null where a cell has no one level, which is drawn as a gap. */
  series: { name: string; slot: Slot; values: (number | null)[] }[]
  absent: string[]
}
export type NativeBars = {
  type: 'bars'
  note: string
  /** The names of the bars, from the top down. */
  categories: string[]
  series: { name: string; look: NativeLook; values: number[] }[]
  absent: string[]
}
/** A level of so many, or the state of what is counted; `weak`: known by readings of low confidence alone. */
export type NativeLook = { level: number; of: number } | CellState | 'weak'

/** What a page calls an option, and its values. */
export type OptionWords = { label: string; values: Record<string, string> }

/** Reads an option in a grammar of its own: what is wrong with it, with what would be right. */
export type OptionCheck = {
  /** It is a list: a key that is given more than once, as a form sends it, stands for its values with commas. */
  list?: boolean
  problems(value: string, dataset: Dataset): Problem[]
}

/** One way of drawing a View. Each arrow of the architecture is one pure function here. */
export interface ChartKind<Options, Model> {
  id: string
  title: string
  /** The question it answers, shown in the picker. */
  answers: string
  /** Option keys of the address, each with a default. */
  options: z.ZodType<Options>
  /** Options that take ids of the dataset, with commas between if several, and what they name. */
  optionIds?: Partial<Record<keyof Options, 'system' | 'layer'>>
  /** Options that are read in a grammar of their own; a wrong one is left at its default. */
  optionChecks?: Partial<Record<keyof Options, OptionCheck>>
  /** Words for options whose values say little by themselves: for the option, and for each value. */
  optionWords?: Partial<Record<keyof Options, OptionWords>>
  /** One sentence with the number found, the number needed and what to do; null if it can be drawn. */
  refuses(view: View, options: Options): string | null
  /** The same for the picture alone, while its words, table and data can be had. */
  refusesPicture?(view: View, options: Options): string | null
  /** What the chart says, without pixels; plain JSON. */
  model(view: View, options: Options): Model
  layout(model: Model, frame: Frame): Scene
  /** Which of these keys of the sheet change its picture; none, if not given. */
  obeys?: readonly ('legend' | 'patterns')[]
  /** False: as csv it has its table, not the assessments behind its marks. */
  records?: false
  /** For kinds with an interactive layer: all it needs to lie over the Scene of that frame; plain JSON. */
  layer?(model: Model, frame: Frame): unknown
  describe(model: Model): Description
  table(model: Model): Table
  notes(model: Model): Notes
  /** The chart that an office program has of this kind; null where it has none of such a model. */
  native?(model: Model): NativeChart | null
}
