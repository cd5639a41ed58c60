import { type Block, below, words } from '../../scene/block'
import { wrap } from '../../scene/wrap'
import { boxRow } from './boxes'
import type { ScaleInput } from './lanes'
import type { PairScale } from './rows'

type Sets = Extract<PairScale, { kind: 'sets' }>

/** What only A, both, and only B have. */
export function setBlock({ row, look, column, inset, names }: ScaleInput, sets: Sets): Block {
  if (!look.named) return sharedWords({ row, look, column }, sets)
  const span = { x: column.x + inset, width: column.width - 2 * inset }
  const step = span.width / 3
  const parts = [
    { head: `Only ${names.a}`, members: sets.onlyA },
    { head: 'Both', members: sets.both },
    { head: `Only ${names.b}`, members: sets.onlyB },
  ]
  const set = { size: look.size.level, measure: look.measure, key: `/${row.id}` } as const
  const heads = parts.map(({ head }, index) =>
    words({
      ...set,
      ...{ text: head, x: span.x + (index + 0.5) * step, width: step - 6, lines: 1 },
      ...{ face: 'body', fill: 'ink2', anchor: 'middle' },
    }),
  )
  const labels = parts.map(({ members }) => members.join(', ') || 'none')
  const lines = labels.map(
    (text) =>
      wrap(text, { face: 'label', size: look.size.level, width: step - 10, measure: look.measure })
        .lines,
  )
  const boxes = boxRow({
    ...span,
    labels,
    names: lines,
    look,
    key: `/${row.id}`,
    plain: true,
    bar: 0,
  })
  const head: Block = {
    height: Math.max(...heads.map(({ height }) => height)) + 3,
    draw: (top) => heads.flatMap((each) => each.draw(top)),
  }
  return below([head, boxes])
}

/** Without room for three boxes: what both have. */
function sharedWords(
  { row, look, column }: Pick<ScaleInput, 'row' | 'look' | 'column'>,
  { both }: Sets,
): Block {
  const text = both.length === 0 ? 'nothing in common' : `both: ${both.join(', ')}`
  return words({
    ...{ text, x: column.x + column.width / 2, width: column.width, size: look.size.words },
    ...{ face: 'remark', fill: 'ink2', anchor: 'middle', key: `/${row.id}`, measure: look.measure },
  })
}
