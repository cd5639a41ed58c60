import { ID_PATTERN } from '../ids'

/** What a key is about; the grammar stands at `Key` in scene.ts. */
export type KeyParts = {
  system?: string
  dimension?: string
  layer?: string
  relation?: { from: string; kind: string; to: string }
}

/** Reads `bitcoin`, `/openness`, `bitcoin/openness`, `@settlement`, `bitcoin@settlement`, `a~kind~b`. */
export function parseKey(key: string): KeyParts | null {
  if (key.includes('~')) return relationParts(key)
  const [, system = '', sign, other = ''] = /^([^/@]*)(?:([/@])([^/@]*))?$/.exec(key) ?? []
  if (system !== '' && !isId(system)) return null
  if (sign === undefined) return system === '' ? null : { system }
  if (!isId(other)) return null
  const parts: KeyParts = sign === '/' ? { dimension: other } : { layer: other }
  return system === '' ? parts : { system, ...parts }
}

function relationParts(key: string): KeyParts | null {
  const [from = '', kind = '', to = '', ...more] = key.split('~')
  if (more.length > 0 || ![from, kind, to].every(isId)) return null
  return { relation: { from, kind, to } }
}

function isId(text: string): boolean {
  return ID_PATTERN.test(text)
}
