import type { Frame } from '../scene/frame'
import type { Scene } from '../scene/scene'
import type { View } from '../view/view'
import type { ChartKind, Description, Notes, Table } from './chart-kind'
import {
  type Entries,
  type OptionValues,
  type OptionValuesOf,
  optionChoices,
  optionKeys,
  type ReadOptions,
  readOptions,
} from './kind-options'

/** A chart that can be drawn: what it says, and how it is laid out on any sheet. */
export type Plot = {
  model: unknown
  describe: Description
  table: Table
  notes: Notes
  layout(frame: Frame): Scene
}

/** A kind with its types closed over, so that kinds of any options and model stand in one list. */
export type RegisteredKind = {
  id: string
  title: string
  answers: string
  optionKeys(): string[]
  /** Options that are a choice among named values, for menus; default first. */
  optionChoices(): OptionValuesOf[]
  readOptions(entries: Entries): ReadOptions
  /** What the kind makes of a View; or the sentence with which it refuses. */
  plot(view: View, options: OptionValues): { refusal: string } | { refusal: null; plot: Plot }
}

export function registerKind<Options, Model>(kind: ChartKind<Options, Model>): RegisteredKind {
  return {
    id: kind.id,
    title: kind.title,
    answers: kind.answers,
    optionKeys: () => optionKeys(kind.options),
    optionChoices: () => optionChoices(kind.options),
    readOptions: (entries) => readOptions(kind.options, entries),
    plot(view, values) {
      const options = kind.options.parse(values)
      const refusal = kind.refuses(view, options)
      return refusal === null
        ? { refusal, plot: plotOf(kind, kind.model(view, options)) }
        : { refusal }
    },
  }
}

function plotOf<Options, Model>(kind: ChartKind<Options, Model>, model: Model): Plot {
  return {
    model,
    describe: kind.describe(model),
    table: kind.table(model),
    notes: kind.notes(model),
    layout: (frame) => kind.layout(model, frame),
  }
}
