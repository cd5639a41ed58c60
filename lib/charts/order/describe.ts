import type { Standing } from '../../view/dominance/standing'
import { count, listWords } from '../../words'
import type { Description } from '../chart-kind'
import { nodesByLines, type OrderModel } from './model'
import { onScales } from './sentences'

const LONGEST_SHORT = 250

/** Title, one line of at most 250 characters, and the full alternative text. From the model alone. */
export function describeOrder(model: OrderModel): Description {
  const title = titleOf(model)
  const short = `${title}. ${model.summary}`
  const fitting = [short, `${title}.`].find((each) => each.length <= LONGEST_SHORT)
  return { title, short: fitting ?? 'An order of systems.', full: fullText(model) }
}

export function titleOf({ systems, scales }: OrderModel): string {
  return `Order of ${count(systems.length, 'system')} on ${count(scales.length, 'scale')}`
}

function fullText(model: OrderModel): string {
  const { dataset, lens, scales, remarks } = model
  return [
    `${titleOf(model)}: ${listWords(scales.map(({ label }) => label))}.`,
    model.summary,
    ...standingSentences(model),
    ...endSentences(model),
    ...levelSentences(model),
    ...remarks,
    `From ${dataset.title}, version ${dataset.version}; ${lens === null ? 'all assessors' : `read by ${lens}`}.`,
  ].join(' ')
}

/** For each system and each way to stand those of which it is said. */
function standingSentences(model: OrderModel): string[] {
  const on = onScales(model.scales.map(({ label }) => label))
  const said = {
    same: (one: string, others: string) => `The same ${on}: ${one} and ${others}.`,
    certain: (one: string, others: string) => `${one} is at least as far as ${others} ${on}.`,
    possible: (one: string, others: string) => `${one} may be at least as far as ${others} ${on}.`,
    open: (one: string, others: string) => `Open either way: ${one} and ${others}.`,
    none: (one: string, others: string) => `In no order: ${one} and ${others}.`,
  } as const satisfies Record<Standing, (one: string, others: string) => string>
  const standings = ['same', 'certain', 'possible', 'open', 'none'] as const
  return standings.flatMap((standing) =>
    model.systems.flatMap(({ id, name }) => {
      const others = model.pairs
        .filter((pair) => pair.standing === standing && pair.upper === id)
        .map(({ lower }) => nameOf(model, lower))
      return others.length === 0 ? [] : [said[standing](name, listWords(others))]
    }),
  )
}

/** Above whom, and below whom, nobody stands for certain; those without a certain line are not named. */
function endSentences(model: OrderModel): string[] {
  const certain = model.lines.filter(({ kind }) => kind === 'certain')
  if (certain.length === 0) return ['No line is certain.']
  const [uppers, lowers] = [
    new Set(certain.map(({ upper }) => upper)),
    new Set(certain.map(({ lower }) => lower)),
  ]
  const { tied } = nodesByLines(model)
  const namesOf = (nodes: number[]) => listWords(nodes.flatMap((node) => nodeNames(model, node)))
  const tops = tied.filter((node) => uppers.has(node) && !lowers.has(node))
  const bottoms = tied.filter((node) => lowers.has(node) && !uppers.has(node))
  return [
    `Of those with a certain line nobody is above ${namesOf(tops)}, and nobody below ${namesOf(bottoms)}.`,
  ]
}

/** Each system's levels in words, and which of its cells are not settled. */
function levelSentences({ systems, scales }: OrderModel): string[] {
  return systems.map(({ name, cells }) => {
    const words = cells.map((cell, index) => `${scales[index]?.label ?? ''} ${cell.words}`)
    return `${name}: ${words.join('; ')}.`
  })
}

export function nameOf({ systems }: OrderModel, system: string): string {
  return systems.find(({ id }) => id === system)?.name ?? system
}

/** The names of the systems that share a node. */
export function nodeNames({ nodes, systems }: OrderModel, node: number): string[] {
  return (nodes[node] ?? []).flatMap((place) => systems[place]?.name ?? [])
}
