import type { DimensionOf } from '../../dataset/schema'
import { orderOf } from '../../view/dominance/order-of'
import type { Profile } from '../../view/dominance/reach'
import { orderedWithout, STANDINGS } from '../../view/dominance/standing'
import { parseKey } from '../../view/key'
import { marksAbout } from '../../view/marks'
import { chosenScales } from '../../view/scales'
import { lensName, sourceLine } from '../../view/source-line'
import type { View } from '../../view/view'
import { count, listWords } from '../../words'
import { type OrderLine, orderLines } from './lines'
import type { OrderOptions } from './options'
import { type OrderPair, orderPairs } from './pairs'
import { type Counts, countsSentence, type InTheWay, inTheWaySentence } from './sentences'
import { type OrderSystem, orderSystems } from './systems'

/** A scale from its first level to its last, in words. */
export type OrderScale = { id: string; label: string; question: string; levels: string[] }

/** What an order says, without pixels. Plain JSON. */
export type OrderModel = {
  dataset: { id: string; title: string; version: string; language: string }
  /** The name of the one assessor who is heard; null: all. */
  lens: string | null
  scales: OrderScale[]
  systems: OrderSystem[]
  /** Places of systems that are the same on every scale for certain: they share a node. */
  nodes: number[][]
  lines: OrderLine[]
  /** How many lines of what is only possible are not drawn. */
  undrawn: number
  /** Every two systems, once. */
  pairs: OrderPair[]
  counts: Counts
  /** How many pairs stand in which way, and what stands in the way of more. */
  summary: string
  /** The scales that keep pairs out of order by themselves, most first. */
  inTheWay: InTheWay[]
  /** What is left out, in sentences. */
  remarks: string[]
  /** Id of the system in hand; null: none. */
  selected: string | null
  /** Keys that stand out while the rest is dimmed; empty: none is dimmed. */
  marked: string[]
  source: string
}

export function orderModel(view: View, options: OrderOptions): OrderModel {
  const { ordinal, others } = chosenScales(view)
  const systems = orderSystems(view, ordinal)
  const profiles = systems.map(({ cells }): Profile => cells.map(({ span }) => span))
  const order = orderOf(profiles)
  const ids = order.classes.map(([first = 0]) => systems[first]?.id ?? '')
  const { lines, undrawn } = orderLines(order, ids, options)
  const pairs = orderPairs({ view, scales: ordinal, systems, profiles })
  const counts = countsOf(pairs)
  const inTheWay = inTheWayOf(ordinal, profiles)
  const { head } = view
  const states = systems.flatMap(({ cells }) => cells.map(({ state }) => state))
  return {
    dataset: { id: head.id, title: head.title, version: head.version, language: head.language },
    lens: lensName(view),
    scales: ordinal.map(scaleOf),
    systems,
    nodes: order.classes,
    lines,
    undrawn,
    pairs,
    counts,
    summary: [countsSentence(counts), inTheWaySentence(inTheWay)]
      .filter((part) => part !== '')
      .join(' '),
    inTheWay,
    remarks: remarksOf(view, { others, undrawn }),
    selected: systems.find(({ id }) => id === parseKey(view.query.cell)?.system)?.id ?? null,
    marked: marksAbout(view.query.mark, ['system', 'dimension']),
    source: sourceLine(view, states),
  }
}

/** Which nodes have a line, and which have none, in the order of the systems. */
export function nodesByLines({ nodes, lines }: OrderModel): { tied: number[]; apart: number[] } {
  const ends = new Set(lines.flatMap(({ upper, lower }) => [upper, lower]))
  const places = [...nodes.keys()]
  return {
    tied: places.filter((place) => ends.has(place)),
    apart: places.filter((place) => !ends.has(place)),
  }
}

function scaleOf({ id, label, question, levels }: DimensionOf<'ordinal'>): OrderScale {
  return { id, label, question, levels: levels.map((level) => level.label) }
}

function countsOf(pairs: readonly OrderPair[]): Counts {
  const counts: Counts = { same: 0, certain: 0, possible: 0, open: 0, none: 0 }
  for (const standing of STANDINGS) {
    counts[standing] = pairs.filter((pair) => pair.standing === standing).length
  }
  return counts
}

function inTheWayOf(
  scales: readonly DimensionOf<'ordinal'>[],
  profiles: readonly Profile[],
): InTheWay[] {
  const more = orderedWithout(profiles)
  return scales
    .map(({ id, label }, index) => ({ id, label, more: more[index] ?? 0 }))
    .filter((each) => each.more > 0)
    .sort((a, b) => b.more - a.more)
}

type Left = { others: string[]; undrawn: number }

function remarksOf({ left }: View, { others, undrawn }: Left): string[] {
  const verb = (found: number) => (found === 1 ? 'is' : 'are')
  const one = others.length === 1
  return [
    ...(undrawn > 0
      ? [`${count(undrawn, 'possible line')} ${verb(undrawn)} not drawn; the table has every pair.`]
      : []),
    ...(others.length > 0
      ? [
          `${listWords(others)} ${one ? 'has' : 'have'} no ordered levels and ${one ? 'is' : 'are'} left out.`,
        ]
      : []),
    ...(left.systems > 0
      ? [`${count(left.systems, 'system')} ${verb(left.systems)} hidden by the filter.`]
      : []),
    ...(left.dimensions > 0
      ? [`${count(left.dimensions, 'dimension')} ${verb(left.dimensions)} hidden by the filter.`]
      : []),
  ]
}
