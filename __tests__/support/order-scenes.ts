import { order } from '@/lib/charts/order/index'
import type { OrderModel } from '@/lib/charts/order/model'
import type { Dataset } from '@/lib/dataset/schema'
import { type Frame, frameOf, type PresetId } from '@/lib/scene/frame'
import { measure } from '@/lib/scene/measure'
import type { Scene } from '@/lib/scene/scene'
import { applyQuery } from '@/lib/view/apply-query'
import { DEFAULT_QUERY, type ViewQuery } from '@/lib/view/query'

export type AskedOrder = {
  query?: Partial<ViewQuery>
  options?: Record<string, string>
  preset?: PresetId
  size?: Partial<Pick<Frame, 'width' | 'height'>>
}

function asked(dataset: Dataset, { query, options = {} }: AskedOrder) {
  const view = applyQuery(dataset, { ...DEFAULT_QUERY, ...query })
  return { view, options: order.options.parse(options) }
}

export function orderModelOf(dataset: Dataset, ask: AskedOrder = {}): OrderModel {
  const { view, options } = asked(dataset, ask)
  return order.model(view, options)
}

/** The sentence that stands in place of an order; null: there is one. */
export function orderRefusal(dataset: Dataset, ask: AskedOrder = {}): string | null {
  const { view, options } = asked(dataset, ask)
  return order.refuses(view, options)
}

export function orderScene(dataset: Dataset, ask: AskedOrder = {}): Scene {
  return order.layout(orderModelOf(dataset, ask), frameOf(ask.preset ?? 'wide', measure, ask.size))
}
