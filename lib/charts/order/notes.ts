import { listWords } from '../../words'
import type { Note, Notes } from '../chart-kind'
import { nameOf, nodeNames } from './describe'
import type { OrderLine } from './lines'
import type { OrderModel } from './model'
import type { OrderPair } from './pairs'
import { onScales, pairReasons, pairSentence } from './sentences'
import type { OrderSystem } from './systems'

type Entry = [key: string, note: Note]

/** What is said on hover and focus of each system, cell, scale and line. */
export function orderNotes(model: OrderModel): Notes {
  return Object.fromEntries([
    ...model.systems.map((system): Entry => [system.id, systemNote(model, system)]),
    ...model.systems.flatMap(({ cells }) => cells.map(({ key, note }): Entry => [key, note])),
    ...model.scales.map(({ id, label, question, levels }): Entry => {
      const steps = levels.map((level, index) => `${index + 1}: ${level}`)
      return [`/${id}`, { title: label, lines: [question, ...steps] }]
    }),
    ...model.lines.flatMap((line) => lineNote(model, line)),
  ])
}

/** Whom a system is as far as, who is as far as it, and with whom it stands in no order. */
function systemNote(model: OrderModel, { id, name, cells }: OrderSystem): Note {
  const others = (standing: OrderPair['standing'], end: 'upper' | 'lower' | 'any') =>
    model.pairs
      .filter((pair) => pair.standing === standing)
      .flatMap(({ upper, lower }) => {
        if (upper === id && end !== 'lower') return [nameOf(model, lower)]
        return lower === id && end !== 'upper' ? [nameOf(model, upper)] : []
      })
  const said = [
    ['The same as', others('same', 'any')],
    ['At least as far as', others('certain', 'upper')],
    ['At least as far as it:', others('certain', 'lower')],
    ['Perhaps at least as far as', others('possible', 'upper')],
    ['Perhaps at least as far as it:', others('possible', 'lower')],
    ['Open either way with', others('open', 'any')],
    ['In no order with', others('none', 'any')],
  ] as const
  const standing = said.flatMap(([words, names]) =>
    names.length === 0 ? [] : [`${words} ${listWords(names)}.`],
  )
  const levels = cells.map((cell, index) => `${model.scales[index]?.label ?? ''}: ${cell.words}`)
  return { title: name, lines: [...standing, ...levels] }
}

function lineNote(model: OrderModel, line: OrderLine): Entry[] {
  const ends = [line.upper, line.lower].map((node) => {
    const place = model.nodes[node]?.[0] ?? 0
    return { id: model.systems[place]?.id ?? '', name: listWords(nodeNames(model, node)) }
  })
  const [one, other] = ends
  const pair = model.pairs.find(({ upper, lower }) =>
    [upper, lower].every((id) => ends.some((end) => end.id === id)),
  )
  if (!one || !other || !pair) return []
  const turned = pair.upper === other.id
  const names = turned
    ? { upper: other.name, lower: one.name }
    : { upper: one.name, lower: other.name }
  const on = onScales(model.scales.map(({ label }) => label))
  const lines = [pairSentence(pair.standing, { ...names, on }), ...pairReasons(pair, names)]
  return [[line.key, { title: `${one.name} and ${other.name}`, lines, search: pair.search }]]
}
