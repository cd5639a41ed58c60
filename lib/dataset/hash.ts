import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { byCodeUnit } from '../nearest'
import type { Dataset } from './schema'

/** Sixteen hex digits that name the content of a dataset, whatever the order of its keys. */
export function datasetHash(dataset: Dataset): string {
  return shortHash(dataset)
}

/** Sixteen hex digits that name the content of anything that can be JSON. */
export function shortHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value)))).slice(0, 16)
}

/** JSON with the keys of every object in order; what is undefined is left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  entries.sort(([a], [b]) => byCodeUnit(a, b))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`
}
