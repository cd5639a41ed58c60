import { AppError } from '../errors'
import { coverage } from './coverage/index'
import { unknownValue } from './kind-options'
import { levels } from './levels/index'
import { likeness } from './likeness/index'
import { matrix } from './matrix/index'
import { order } from './order/index'
import { pair } from './pair/index'
import { radar } from './radar/index'
import { readings } from './readings/index'
import { type RegisteredKind, registerKind } from './register-kind'
import { stack } from './stack/index'

/** The kinds of chart, in the order of the menu. One line each. */
export const CHART_KINDS: readonly RegisteredKind[] = [
  registerKind(radar),
  registerKind(stack),
  registerKind(matrix),
  registerKind(pair),
  registerKind(likeness),
  registerKind(levels),
  registerKind(coverage),
  registerKind(readings),
  registerKind(order),
]

/** The kind of that id. Throws `unknown-chart` with the nearest ids. */
export function chartKind(id: string): RegisteredKind {
  const kind = CHART_KINDS.find((each) => each.id === id)
  if (kind) return kind
  const allowed = CHART_KINDS.map((each) => each.id)
  const problem = unknownValue({ param: 'chart', value: id, allowed })
  throw new AppError('unknown-chart', problem.message, [problem])
}
