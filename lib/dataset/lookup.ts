import { AppError, type Problem } from '../errors'
import { nearest } from '../nearest'
import { shorten } from '../shown'
import type { Dataset, Dimension, Source, System } from './schema'

/** Every dimension, through all groups, in declared order. */
export function allDimensions(dataset: Pick<Dataset, 'groups'>): Dimension[] {
  return dataset.groups.flatMap((group) => group.dimensions)
}

/** A dimension by id; undefined if the dataset has none of that id. */
export function findDimension(
  dataset: Pick<Dataset, 'groups'>,
  id: string | undefined,
): Dimension | undefined {
  return allDimensions(dataset).find((each) => each.id === id)
}

/** A system by id; throws `unknown-system` with the nearest ids. */
export function systemById(dataset: Dataset, id: string): System {
  const system = dataset.systems.find((each) => each.id === id)
  if (system) return system
  const ids = dataset.systems.map((each) => each.id)
  const problem = unknownProblem({ param: 'system', noun: 'system', value: id, allowed: ids })
  throw new AppError('unknown-system', problem.message, [problem])
}

/** A source by id; undefined if the dataset has none of that id. */
export function findSource(dataset: Pick<Dataset, 'sources'>, id: string): Source | undefined {
  return dataset.sources.find((each) => each.id === id)
}

/** `unknown system: bitcon (nearest: bitcoin; known: bitcoin, ethereum, …)`. */
export function unknownSentence(noun: string, id: string, known: readonly string[]): string {
  return sentenceOf({ noun, id, known, near: nearest(id, known) })
}

/** Words that a problem lists as allowed; a dataset may have very many systems. */
const MOST_ALLOWED = 200

export type UnknownName = {
  param: string
  /** What such a name stands for. */
  noun: string
  value: string
  allowed: readonly string[]
}

/** A name that is none of those known, with what is allowed and what was perhaps meant. */
export function unknownProblem({ param, noun, value, allowed }: UnknownName): Problem {
  const near = nearest(value, allowed)
  const message = sentenceOf({ noun, id: value, known: allowed, near })
  return { param, message, allowed: allowed.slice(0, MOST_ALLOWED), nearest: near }
}

type Sentence = { noun: string; id: string; known: readonly string[]; near: readonly string[] }

function sentenceOf({ noun, id, known, near }: Sentence): string {
  const first = known.slice(0, 12).join(', ')
  const list = known.length > 12 ? `${first} and ${known.length - 12} more` : first
  const parts = [near.length > 0 ? `nearest: ${near.join(', ')}` : '', `known: ${list || 'none'}`]
  return `unknown ${noun}: ${shorten(id)} (${parts.filter((part) => part !== '').join('; ')})`
}
