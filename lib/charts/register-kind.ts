import type * as z from 'zod'
import type { Dataset } from '../dataset/schema'
import { figures } from '../number-words'
import { once } from '../once'
import type { Frame } from '../scene/frame'
import type { Scene } from '../scene/scene'
import type { View } from '../view/view'
import type {
  ChartKind,
  Description,
  NativeChart,
  Notes,
  OptionCheck,
  OptionWords,
  Table,
} from './chart-kind'
import {
  type Entries,
  type OptionIds,
  type OptionValues,
  type OptionValuesOf,
  optionChoices,
  optionKeys,
  type ReadOptions,
  readOptions,
} from './kind-options'

/** What a kind says of a View. For a refusal its sentence stands for title, words and table. */
export type Plotted = {
  refusal: string | null
  /** Null when there is nothing but the refusal. */
  model: unknown
  describe: Description
  table: Table
  notes: Notes
  /** Null when the refusal is drawn instead. */
  layout: ((frame: Frame) => Scene) | null
  /** What the kind's interactive layer needs for a frame; null when it has none, or nothing is drawn. */
  layer: ((frame: Frame) => unknown) | null
  /** A chart that office programs draw; null where they have none of this kind, or nothing is drawn. */
  native: (() => NativeChart | null) | null
}

/** A kind with its types closed over, so that kinds of any options and model stand in one list. */
export type RegisteredKind = {
  id: string
  title: string
  answers: string
  /** Option keys of the address, each with its default and its meaning. */
  options: z.ZodType
  /** Whether its csv has the assessments behind its marks, not its table. */
  records: boolean
  /** Which of these keys of the sheet change its picture. */
  obeys: readonly ('legend' | 'patterns')[]
  optionKeys(): string[]
  /** Options that are a choice among named values, for menus; default first. */
  optionChoices(): OptionValuesOf[]
  /** Words for an option and its values, where it has some of its own. */
  optionWords(key: string): OptionWords | undefined
  /** `dataset`: where options take ids, those of this dataset. */
  readOptions(entries: Entries, dataset: Dataset): ReadOptions
  /** `only`: what is wanted; where a picture is refused, its words and data are not made. */
  plot(view: View, options: OptionValues, only?: 'picture'): Plotted
}

export function registerKind<Options, Model>(kind: ChartKind<Options, Model>): RegisteredKind {
  return {
    id: kind.id,
    title: kind.title,
    answers: kind.answers,
    options: kind.options,
    records: kind.records ?? true,
    obeys: kind.obeys ?? [],
    optionKeys: () => optionKeys(kind.options),
    optionChoices: () => optionChoices(kind.options),
    optionWords: (key) => wordsOf(kind.optionWords ?? {}, key),
    readOptions: (entries, dataset) => {
      const ids = idsOf(kind.optionIds ?? {}, dataset)
      const checks = checksOf(kind.optionChecks ?? {}, dataset)
      return readOptions(kind.options, entries, { ...ids, ...checks })
    },
    plot: (view, values, only) => {
      const options = kind.options.parse(values)
      const nothing = refuseBeyond(view) ?? kind.refuses(view, options)
      const refusal = nothing ?? (only && kind.refusesPicture?.(view, options))
      return refusal ? refusedPlot(kind.title, refusal) : plotWith(kind, view, options)
    },
  }
}

/** One sentence on why no picture is drawn of a View that does not hold all systems; null if it does. */
function refuseBeyond({ systems, beyond }: View): string | null {
  if (beyond === 0) return null
  const all = figures(systems.length + beyond)
  return `A picture shows at most ${systems.length} systems: ${all} are chosen. Filter or choose until ${systems.length} are left, or read them all as a table on the page of the matrix.`
}

function wordsOf(
  words: Record<string, OptionWords | undefined>,
  key: string,
): OptionWords | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined
}

function idsOf(nouns: Record<string, 'system' | 'layer' | undefined>, dataset: Dataset): OptionIds {
  const ids = (noun: 'system' | 'layer') =>
    (noun === 'system' ? dataset.systems : dataset.layers).map(({ id }) => id)
  return Object.fromEntries(
    Object.entries(nouns).flatMap(([key, noun]) =>
      noun ? [[key, { noun, known: ids(noun) }]] : [],
    ),
  )
}

function checksOf(checks: Record<string, OptionCheck | undefined>, dataset: Dataset): OptionIds {
  return Object.fromEntries(
    Object.entries(checks).flatMap(([key, check]) =>
      check
        ? [[key, { list: check.list, problems: (value: string) => check.problems(value, dataset) }]]
        : [],
    ),
  )
}

function plotWith<Options, Model>(
  kind: ChartKind<Options, Model>,
  view: View,
  options: Options,
): Plotted {
  const refusal = kind.refusesPicture?.(view, options) ?? null
  const model = kind.model(view, options)
  const table = once(() => kind.table(model))
  const notes = once(() => kind.notes(model))
  return {
    refusal,
    model,
    describe: kind.describe(model),
    // a picture needs neither, and they are a quarter of its time
    get table() {
      return table()
    },
    get notes() {
      return notes()
    },
    layout: refusal === null ? (frame) => kind.layout(model, frame) : null,
    layer: refusal === null && kind.layer ? (frame) => kind.layer?.(model, frame) : null,
    native: refusal === null && kind.native ? () => kind.native?.(model) ?? null : null,
  }
}

/** A sentence in the place of a chart. */
export function refusedPlot(title: string, sentence: string): Plotted {
  return {
    refusal: sentence,
    model: null,
    describe: { title, short: sentence, full: sentence },
    table: { caption: title, head: [], rows: [] },
    notes: {},
    layout: null,
    layer: null,
    native: null,
  }
}
