import { capital } from '../../number-words'
import type { Table } from '../chart-kind'
import { nameOf, titleOf } from './describe'
import type { OrderModel } from './model'
import type { OrderPair, OrderPoint } from './pairs'
import { STANDING_WORDS } from './sentences'

/** Every two systems, how they stand, and on which scales that rests, with the words of both. */
export function orderTable(model: OrderModel): Table {
  const rows = model.pairs.map((pair) => rowOf(model, pair))
  return {
    caption: titleOf(model),
    head: [
      'The two stand',
      'One',
      'Other',
      'The one is further on',
      'The other is further on',
      'The same on',
      'Not settled on',
      'Of no sense to one',
    ],
    rows,
    links: model.pairs.map(({ search }, index) =>
      (rows[index] ?? []).map((_, column) => (column === 0 ? search : null)),
    ),
  }
}

function rowOf(model: OrderModel, pair: OrderPair): string[] {
  return [
    capital(STANDING_WORDS[pair.standing]),
    nameOf(model, pair.upper),
    nameOf(model, pair.lower),
    ...[pair.upperFurther, pair.lowerFurther, pair.same, pair.open, pair.apart].map(pointWords),
  ]
}

/** Each scale with what both are, said once where it is the same. */
function pointWords(points: readonly OrderPoint[]): string {
  return points
    .map(({ label, upper, lower }) =>
      upper === lower ? `${label}: ${upper}` : `${label}: ${upper}, ${lower}`,
    )
    .join('; ')
}
