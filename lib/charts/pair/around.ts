import { capital } from '../../number-words'
import { type Block, below, space, words } from '../../scene/block'
import { marker } from '../../scene/marker'
import type { Role, SceneNode } from '../../scene/scene'
import { questionMark } from '../../scene/sign'
import { dimmed } from '../../view/dim'
import { RELATION_WORDS } from '../../words'
import type { PairLayers, PairPlace, PairRelation } from './between'
import { boxRow, fittingNames } from './boxes'
import { countSign } from './count-sign'
import { NO_RELATION } from './describe'
import type { PairLook } from './look'
import { BESIDE, isCrowd } from './marks'
import type { PairModel } from './model'
import { relationLine } from './relation-line'
import { insetOf } from './scale'
import { headed, ruled } from './section'

/** The last part: where both work, and what is said of the two. Nothing in it is compared. */
export function aroundBlock(model: PairModel, sheet: PairLook): Block {
  const look = inLine(sheet, model)
  const layers = model.layers ? [layerRow(model, model.layers, look)] : []
  const relations =
    model.relations.length > 0
      ? model.relations.map((each) => relationRow(model, each, look))
      : [besideScale(look, { point: 'Relations', a: '', b: '' }, sentence(look))]
  const rows = [...layers, ...relations].map((row) =>
    below([space(look.pad), row, space(look.pad)]),
  )
  return headed(
    look,
    { count: '', title: 'Around them', note: 'not compared' },
    below(ruled(look, rows)),
  )
}

/** With the scales above: these keep room at their ends for what has no place on them. */
function inLine(look: PairLook, { rows }: PairModel): PairLook {
  const inset = insetOf(rows, look)
  const { x, width } = look.columns.scale
  const scale = { x: x + inset, width: width - 2 * inset }
  return { ...look, columns: { ...look.columns, scale } }
}

function sentence(look: PairLook): Block {
  const { columns, stacked, x, width, size, measure } = look
  const column = stacked ? { x, width } : columns.scale
  const middle = stacked ? x : column.x + column.width / 2
  return words({
    ...{ text: NO_RELATION, x: middle, width: column.width, size: size.place },
    ...{ face: 'remark', fill: 'ink2', anchor: stacked ? 'start' : 'middle', measure },
  })
}

type RowWords = { point: string; a: string; b: string }

/** A row like those above: words of A, name, something in the middle, words of B. */
function besideScale(look: PairLook, { point, a, b }: RowWords, middle: Block): Block {
  const { columns, stacked, x, width, size, measure, gap } = look
  const set = { size: size.words, face: 'label', fill: 'ink', measure } as const
  const name = { text: point, size: size.point, face: 'strong', fill: 'ink', measure } as const
  if (stacked) {
    const half = (width - gap) / 2
    const sides = [
      words({ ...set, text: a, x, width: half }),
      words({ ...set, text: b, x: x + width, width: half, anchor: 'end' }),
    ]
    return below([words({ ...name, x, width }), middle, side(sides)], 4)
  }
  const { a: left, b: right } = columns
  return side([
    words({ ...set, text: a, x: left.x + left.width, width: left.width, anchor: 'end' }),
    words({ ...name, ...columns.point }),
    middle,
    words({ ...set, text: b, ...right }),
  ])
}

function side(blocks: readonly Block[]): Block {
  return {
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    draw: (top) => blocks.flatMap((each) => each.draw(top)),
  }
}

/** All layers from the surface at the left, with a mark wherever one of the systems sits. */
function layerRow({ a, b, marked }: PairModel, placed: PairLayers, look: PairLook): Block {
  const { columns, stacked, x, width, marker: r } = look
  const span = stacked ? { x, width } : columns.scale
  const labels = placed.layers.map(({ label }) => label)
  const step = span.width / labels.length
  const names = look.named ? fittingNames(labels, step, look) : null
  const fills = placed.layers.map(({ slot }): Role => `layer${slot}`)
  const keys = placed.layers.map(({ id }) => `@${id}`)
  const boxes = boxRow({
    ...span,
    labels,
    names,
    look,
    keys,
    fills,
    plain: false,
    bar: look.bar,
  })
  const above = 3.2 * r
  const middle: Block = {
    height: above + boxes.height,
    draw: (top) => [
      ...boxes.draw(top + above),
      ...placed.layers.flatMap((_, layer) => {
        const signs = [
          ...layerSigns(placed.a.places, { layer, side: 'a' }),
          ...layerSigns(placed.b.places, { layer, side: 'b' }),
        ]
        const apart = Math.min(BESIDE * r, (step - 2 * r) / Math.max(1, signs.length - 1))
        return signs.flatMap(({ key, sign }, index) => {
          const at = span.x + (layer + 0.5) * step + (index - (signs.length - 1) / 2) * apart
          return dimmed([sign({ x: at, y: top + 1.5 * r }, r)], marked, key)
        })
      }),
    ],
  }
  const row = { point: 'Layers', a: placed.a.words, b: placed.b.words }
  const named = {
    ...row,
    a: a.group && stacked ? `${a.name}: ${row.a}` : row.a,
    b: b.group && stacked ? `${b.name}: ${row.b}` : row.b,
  }
  return besideScale(look, named, middle)
}

type Point = { x: number; y: number }
type LayerSign = { key: string; sign: (at: Point, r: number) => SceneNode }

/** A mark for each system of a side in a layer; of many systems their number. */
function layerSigns(
  places: readonly PairPlace[],
  { layer, side: own }: { layer: number; side: 'a' | 'b' },
): LayerSign[] {
  const here = places.filter((place) => place.layer === layer)
  const [first] = here
  if (!first) return []
  if (!isCrowd([...new Set(places.map(({ system }) => system))])) {
    return here.map((place) => ({ key: place.key, sign: (at, r) => placeNode(place, at, r) }))
  }
  const key = `@${first.key.split('@')[1] ?? ''}`
  return [
    { key, sign: ({ x, y }, r) => countSign({ count: here.length, side: own, x, y, r, key }) },
  ]
}

/** At home a full mark; where it reaches in, a narrow open block; in dispute a half mark. */
function placeNode({ slot, key, state }: PairPlace, { x, y }: Point, r: number): SceneNode {
  const stroke: Role = `mark${slot}`
  const block = {
    type: 'rect',
    x: x - r * 0.75,
    y: y - r * 1.1,
    width: r * 1.5,
    height: r * 2.2,
    fill: 'paper',
    stroke,
    strokeWidth: r * 0.34,
  } as const
  switch (state) {
    case 'primary':
      return marker({ slot, x, y, r, look: 'filled', key })
    case 'disputed':
      return marker({ slot, x, y, r, look: 'half-start', key })
    case 'secondary':
      return { ...block, key }
    case 'unknown': {
      const sign = questionMark({ x, y, size: r * 1.4, role: stroke })
      return {
        type: 'group',
        key,
        nodes: [{ ...block, strokeWidth: r * 0.26, dash: [r * 0.5, r * 0.4] }, ...sign],
      }
    }
    default:
      return state satisfies never
  }
}

function relationRow({ marked }: PairModel, relation: PairRelation, look: PairLook): Block {
  const { columns, stacked, x, width, size, measure } = look
  const { from, to, fromA, kind, key } = relation
  const span = stacked ? { x, width } : columns.scale
  const middle = relationLine(relation, { span, look })
  const by = relation.claims.map(({ assessor }) => assessor)
  const below_ = words({
    ...{
      text: `said by ${[...new Set(by)].join(', ')}`,
      x: span.x + span.width / 2,
      width: span.width,
    },
    ...{ size: size.place, face: 'body', fill: 'ink2', anchor: 'middle', key, measure },
  })
  const [a, b] = fromA ? [from, to] : [to, from]
  const row = besideScale(
    look,
    { point: capital(RELATION_WORDS[kind]), a, b },
    look.talk ? middle : below([middle, below_], 1),
  )
  return { height: row.height, draw: (top) => dimmed(row.draw(top), marked, key) }
}
