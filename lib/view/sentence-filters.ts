import { inSentence, listSome } from '../words'
import type { Part, Told } from './sentence-part'
import { pickedWords, stateSentence } from './sentence-picks'

/** What the systems are that stay, in the words of each filter; what they are not comes last. */
export function filterParts(told: Told): Part[] {
  const { vocabulary, query } = told
  const layers = query.layers.map((id) =>
    inSentence(vocabulary.layers.find((each) => each.id === id)?.label ?? id),
  )
  const texts: [key: string, text: string][] = [
    ...pickParts(told, 'is', 'whose'),
    ...pickParts(told, 'all', 'whose'),
    ...some('layers', layers.length > 0, `placed in ${listSome(layers, 'or')}`),
    ...some('state', query.state.length > 0, `with a cell that ${stateSentence(query.state)}`),
    ...some('q', query.q.trim() !== '', `in which “${query.q.trim()}” is found`),
  ]
  const begins = query.systems === null ? ' ' : ', '
  return [
    ...texts.map(([key, text], at) => ({ key, text, joint: at === 0 ? begins : ', ' })),
    ...pickParts(told, 'not', 'none whose').map(([key, text], at) => ({
      key,
      text,
      joint: at === 0 ? ', but ' : ', and ',
    })),
  ]
}

function some(key: string, isAsked: boolean, text: string): [string, string][] {
  return isAsked ? [[key, text]] : []
}

function pickParts(
  { vocabulary, query }: Told,
  verb: 'is' | 'all' | 'not',
  before: string,
): [string, string][] {
  return vocabulary.dimensions.flatMap((dimension): [string, string][] => {
    const picks = query[verb][dimension.id]
    if (!picks) return []
    const words = pickedWords(dimension, picks, verb === 'all' ? 'and' : 'or')
    return [[`${verb}.${dimension.id}`, `${before} ${words}`]]
  })
}
