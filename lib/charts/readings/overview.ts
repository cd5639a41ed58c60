import { type Block, below, NOTHING, rule, space, words } from '../../scene/block'
import { marker } from '../../scene/marker'
import type { Key, SceneNode } from '../../scene/scene'
import { dimmed } from '../../view/dim'
import { type AgreementModel, type AgreementRow, beyondNote } from './agreement'
import type { Column, ReadingsLook } from './look'
import { sideSign } from './marks'
import type { ReadingsModel } from './model'
import { disputedKey } from './searches'
import { barKey, signKey } from './sign-key'

/** Where everything stands in a row: name, a mark for each system, counts, and what is beyond chance. */
type Columns = { name: Column; marks: Column; counted: Column; beyond: Column }

/** How far the assessors agree, dimension by dimension: a mark for each system where there is room for its name. */
export function overviewBlock(model: ReadingsModel, look: ReadingsLook): Block {
  const { agreement } = model
  const columns = look.stacked ? null : columnsOf(look)
  const heads = columns === null ? null : headBlock(agreement, columns.marks, look)
  const { x, width, size, measure } = look
  const rows = agreement.rows.map((row) => {
    const parts = { model, look, row, named: heads !== null }
    return columns === null ? stackedRow(parts) : besideRow(parts, columns)
  })
  const small = { x, width, size: size.note, face: 'body', measure, leading: 1.28 } as const
  const foot = [beyondNote(agreement), ...agreement.silent].join(' ')
  return below([
    heads ?? NOTHING,
    ...rows,
    rule(x, width, { stroke: 'rule', strokeWidth: 1 }),
    totalRow(model, look, { columns, named: heads !== null }),
    space(4),
    heads === null ? barKey(look) : signKey(agreement, look),
    words({ ...small, text: foot, fill: 'ink2' }),
    space(look.pad * 1.6),
  ])
}

function columnsOf({ x, width }: ReadingsLook): Columns {
  const gap = width * 0.015
  const name = { x, width: width * 0.15 }
  const marks = { x: name.x + name.width + gap, width: width * 0.42 }
  const counted = { x: marks.x + marks.width + gap * 1.6, width: width * 0.17 }
  const left = counted.x + counted.width + gap
  return { name, marks, counted, beyond: { x: left, width: x + width - left } }
}

const LEAST_STEP = 52

/** The names of all systems over their columns; null: one finds no room. */
function headBlock({ systems }: AgreementModel, marks: Column, look: ReadingsLook): Block | null {
  const step = marks.width / systems.length
  if (step < LEAST_STEP) return null
  const { measure, size, marker: r } = look
  const width = step - 6
  const set = { size: size.note, face: 'label', measure } as const
  const broken = systems.some(({ name }) =>
    name.split(/\s+/).some((word) => measure(word, 'label', size.note) > width),
  )
  if (broken) return null
  const names = systems.map(({ id, name, slot }, index) =>
    words({
      ...{ ...set, text: name, x: marks.x + (index + 0.5) * step, width },
      ...{ anchor: 'middle', fill: `text${slot}`, key: id },
    }),
  )
  const most = Math.max(...names.map(({ height }) => height))
  if (most > size.note * 3.7) return null
  const sign = r * 2.8
  return {
    height: sign + most + 4,
    draw: (top) =>
      systems.flatMap(({ id, slot }, index) => {
        const at = { x: marks.x + (index + 0.5) * step, y: top + r * 1.2, r }
        const name = names[index]
        // names stand on the row below them
        const under = top + sign + most - (name?.height ?? 0)
        return [marker({ slot, ...at, look: 'filled', key: id }), ...(name?.draw(under) ?? [])]
      }),
  }
}

type Parts = {
  model: ReadingsModel
  look: ReadingsLook
  row: AgreementRow
  /** Whether systems stand above: then each has a mark of its own. */
  named: boolean
}

function besideRow({ model, look, row, named }: Parts, columns: Columns): Block {
  const key = `/${row.id}`
  const text = textOf(look)
  const name = text({ text: row.label, ...columns.name, face: 'strong', key })
  const counted = text({ text: row.counted, ...columns.counted, key: countKey(model, key) })
  const beyond = text({ text: row.beyond, ...columns.beyond, quiet: true, key })
  const height = Math.max(name.height, counted.height, beyond.height, look.size.mark) + 7
  const marks = named
    ? marksNodes({ model, look, row }, columns.marks)
    : barNodes({ model, look, row }, columns.marks)
  const line = rule(look.x, look.width, { stroke: 'rule', strokeWidth: 1 })
  return {
    height: height + line.height,
    draw: (top) => {
      const middle = (each: Block) => each.draw(top + line.height + (height - each.height) / 2)
      const nodes = [
        ...middle(name),
        ...marks(top + line.height + height / 2),
        ...middle(counted),
        ...middle(beyond),
      ]
      return [...line.draw(top), ...dimmed(nodes, model.marked, key)]
    },
  }
}

/** On a narrow sheet: name and count, the bar below them, and what is beyond chance. */
function stackedRow({ model, look, row }: Parts): Block {
  const key = `/${row.id}`
  const { x, width } = look
  const text = textOf(look)
  const half = (width - 10) / 2
  const name = text({ text: row.label, x, width: half, face: 'strong', key })
  const counted = text({
    ...{ text: row.counted, x: x + width, width: half, anchor: 'end' },
    key: countKey(model, key),
  })
  const head = Math.max(name.height, counted.height)
  const bar = barNodes({ model, look, row }, { x, width })
  const beyond = text({ text: row.beyond, x, width, quiet: true, key })
  const barHeight = look.size.mark + 2
  return {
    height: head + barHeight + beyond.height + 9,
    draw: (top) =>
      dimmed(
        [
          ...name.draw(top),
          ...counted.draw(top),
          ...bar(top + head + barHeight / 2 + 1),
          ...beyond.draw(top + head + barHeight + 2),
        ],
        model.marked,
        key,
      ),
  }
}

type Text = Column & {
  text: string
  face?: 'strong' | 'body'
  anchor?: 'middle' | 'end'
  quiet?: boolean
  key?: Key
}

function textOf({ size, measure }: ReadingsLook): (text: Text) => Block {
  return ({ face = 'body', quiet = false, key, ...rest }) =>
    words({
      ...{ ...rest, ...(key === undefined ? {} : { key }), face, measure },
      ...{ size: size.note * 1.06, fill: quiet ? 'ink2' : 'ink', leading: 1.2 },
    })
}

/** The key of a count, where something is counted that the matrix can show. */
function countKey({ searches }: ReadingsModel, of: Key): Key {
  const key = disputedKey(of)
  return Object.hasOwn(searches, key) ? key : of
}

type Drawn = Omit<Parts, 'named'>

function marksNodes({ model, look, row }: Drawn, { x, width }: Column) {
  const step = width / row.cells.length
  const size = look.size.mark
  return (middle: number): SceneNode[] =>
    row.cells.flatMap(({ key, side }, index) => {
      const at = { x: x + (index + 0.5) * step - size / 2, y: middle - size / 2, size, key }
      return sideSign(side, at, model.selected === key)
    })
}

/** How many are the same, solid, and how many are in dispute, open: on one scale, all systems shown. */
function barNodes({ row, look }: Drawn, { x, width }: Column) {
  const height = look.size.mark * 0.72
  const unit = width / row.cells.length
  const same = row.shared - row.disputed
  const key = `/${row.id}`
  const frame = { strokeWidth: 1.2, stroke: 'ink' } as const
  return (middle: number): SceneNode[] => {
    const box = { type: 'rect', y: middle - height / 2, height, key } as const
    const open = { x: x + same * unit + 2, width: Math.max(1, row.disputed * unit - 3) }
    return [
      {
        ...{ type: 'line', key, x1: x, y1: middle, x2: x + width, y2: middle },
        ...{ stroke: 'rule', strokeWidth: 1 },
      },
      ...(same === 0 ? [] : [{ ...box, x, width: same * unit - 1, fill: 'ink' } as const]),
      ...(row.disputed === 0 ? [] : [{ ...box, ...open, fill: 'paper', ...frame } as const]),
    ]
  }
}

type Total = { columns: Columns | null; named: boolean }

/** All dimensions together; below each system that is named on how many cells its readers differ. */
function totalRow(model: ReadingsModel, look: ReadingsLook, { columns, named }: Total): Block {
  const { overall, systems } = model.agreement
  const text = textOf(look)
  const key = countKey(model, '')
  const place = columns ?? { x: look.x, width: look.width }
  const own = key === '' ? {} : { key }
  if (!('name' in place)) {
    const all = [overall.counted, overall.beyond].filter((each) => each !== '').join('; ')
    const said = text({ text: `All: ${all}`, ...place, face: 'strong', ...own })
    return below([space(5), said, space(3)])
  }
  const name = text({ text: 'All dimensions', ...place.name, face: 'strong' })
  const counted = text({ text: overall.counted, ...place.counted, face: 'strong', ...own })
  const beyond = text({ text: overall.beyond, ...place.beyond, face: 'strong' })
  const step = place.marks.width / systems.length
  const figures = (named ? systems : []).map(({ id, disputed }, index) =>
    text({
      ...{ text: `${disputed} differ`, x: place.marks.x + (index + 0.5) * step, width: step },
      ...{ anchor: 'middle', key: countKey(model, id) },
    }),
  )
  const height = Math.max(name.height, counted.height, beyond.height) + 8
  return {
    height,
    draw: (top) => [name, ...figures, counted, beyond].flatMap((each) => each.draw(top + 4)),
  }
}
