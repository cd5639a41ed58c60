import type { ChartKind } from '../chart-kind'
import { describeOrder } from './describe'
import { layoutOrder } from './layout'
import { type OrderModel, orderModel } from './model'
import { orderNotes } from './notes'
import { type OrderOptions, orderOptions } from './options'
import { refuseOrder } from './refuse'
import { orderTable } from './table'

/** Who is at least as far as whom on every scale, as a Hasse diagram: dominance, without adding levels up. */
export const order: ChartKind<OrderOptions, OrderModel> = {
  id: 'order',
  title: 'Order',
  answers: 'Which systems are at least as far as others on every chosen scale?',
  options: orderOptions,
  optionWords: {
    lines: {
      label: 'Lines',
      values: {
        auto: 'As many as can be read',
        certain: 'Certain',
        possible: 'Certain and possible',
      },
    },
  },
  refuses: refuseOrder,
  model: orderModel,
  layout: layoutOrder,
  describe: describeOrder,
  table: orderTable,
  notes: orderNotes,
}
