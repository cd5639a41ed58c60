import { ID_PATTERN } from '../../ids'

/** Letters that an id takes at most. */
const LONGEST = 40

/** An id made of words that is none of those taken: `a-talk`, then `a-talk-2`. */
export function freshId(words: string, taken: Iterable<string>): string {
  const used = new Set(taken)
  const plain = slug(words)
  for (let number = 1; ; number++) {
    const id = number === 1 ? plain : `${plain}-${number}`
    if (!used.has(id)) return id
  }
}

function slug(words: string): string {
  const plain = words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^[^a-z]+|-+$/g, '')
  return ID_PATTERN.test(plain) ? plain : 'slide'
}
