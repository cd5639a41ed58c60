import type { ChartKind } from '@/lib/charts/chart-kind'
import type { Dataset } from '@/lib/dataset/schema'
import { type Frame, frameOf, type PresetId } from '@/lib/scene/frame'
import { measure } from '@/lib/scene/measure'
import type { Scene } from '@/lib/scene/scene'
import { applyQuery } from '@/lib/view/apply-query'
import { DEFAULT_QUERY, type ViewQuery } from '@/lib/view/query'

/** What a test asks of a picture: all that it does not name is as usual, on a wide sheet. */
export type Asked = {
  query?: Partial<ViewQuery>
  options?: Record<string, string>
  preset?: PresetId
  size?: Partial<Pick<Frame, 'width' | 'height'>>
}

/** The three things that tests want of a kind: its model, its picture, and why there is none. */
export type Asking<Model> = {
  model: (dataset: Dataset, asked?: Asked) => Model
  /** The sentence that stands in place of the picture; null: there is one. */
  refusal: (dataset: Dataset, asked?: Asked) => string | null
  scene: (dataset: Dataset, asked?: Asked) => Scene
}

export function asking<Options, Model>(kind: ChartKind<Options, Model>): Asking<Model> {
  const viewOf = (dataset: Dataset, { query }: Asked) =>
    applyQuery(dataset, { ...DEFAULT_QUERY, ...query })
  const optionsOf = ({ options }: Asked) => kind.options.parse(options ?? {})
  const model = (dataset: Dataset, asked: Asked = {}) =>
    kind.model(viewOf(dataset, asked), optionsOf(asked))
  return {
    model,
    refusal: (dataset, asked = {}) => kind.refuses(viewOf(dataset, asked), optionsOf(asked)),
    scene: (dataset, asked = {}) => kind.layout(model(dataset, asked), sheetOf(asked)),
  }
}

export function sheetOf({ preset = 'wide', size }: Asked): Frame {
  return frameOf(preset, measure, size)
}
