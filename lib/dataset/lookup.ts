import { AppError } from '../errors'
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
  throw new AppError('unknown-system', unknownSentence('system', id, ids), [
    {
      param: 'system',
      message: unknownSentence('system', id, ids),
      allowed: ids,
      nearest: nearest(id, ids),
    },
  ])
}

/** A source by id; undefined if the dataset has none of that id. */
export function findSource(dataset: Pick<Dataset, 'sources'>, id: string): Source | undefined {
  return dataset.sources.find((each) => each.id === id)
}

/** `unknown system: bitcon (nearest: bitcoin; known: bitcoin, ethereum, …)`. */
export function unknownSentence(noun: string, id: string, known: readonly string[]): string {
  const near = nearest(id, known)
  const first = known.slice(0, 12).join(', ')
  const list = known.length > 12 ? `${first} and ${known.length - 12} more` : first
  const parts = [near.length > 0 ? `nearest: ${near.join(', ')}` : '', `known: ${list || 'none'}`]
  return `unknown ${noun}: ${shorten(id)} (${parts.filter((part) => part !== '').join('; ')})`
}
