import { ADDRESS_KEYWORD } from './png-about'
import { readTexts } from './png-chunks'
import { isPng } from './png-size'

/** Where a picture of ours was made: its path and query, and the hash of its data then. */
export type PictureAddress = {
  dataset: string
  chart: string
  /** Without `?`, and without the hash. */
  search: string
  /** Sixteen hex digits; empty where the picture does not say. */
  hash: string
}

const ID = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*'
const ADDRESS = new RegExp(`^/(${ID})/(${ID})(?:\\?(.*))?$`)
const LONGEST = 8000
const HASH = /^[0-9a-f]{16}$/
const IDENTIFIER = /<dc:identifier>([^<]*)<\/dc:identifier>/
const SIGNS: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
}

/**
 * The address that a PNG or SVG of ours was made from; null if the file names none. Nothing else in the file
 * is read, and the address may name what is not there.
 */
export function readAddress(bytes: Uint8Array): PictureAddress | null {
  const address = isPng(bytes) ? readTexts(bytes)[ADDRESS_KEYWORD] : identifierOf(bytes)
  return address === undefined ? null : parseAddress(address)
}

function identifierOf(bytes: Uint8Array): string | undefined {
  const [, found] = IDENTIFIER.exec(new TextDecoder().decode(bytes)) ?? []
  return found?.trim().replace(/&(?:lt|gt|quot|amp|#x27);/g, (sign) => SIGNS[sign] ?? sign)
}

/** A path of a picture and nothing more: no host, no other path, no fragment. */
function parseAddress(address: string): PictureAddress | null {
  if (address.length > LONGEST || address.includes('#')) return null
  const [, dataset, chart, query = ''] = ADDRESS.exec(address) ?? []
  if (dataset === undefined || chart === undefined) return null
  const parts = query.split('&').filter((part) => part !== '')
  const given = parts.find((part) => part.startsWith('v='))?.slice(2) ?? ''
  const search = parts.filter((part) => !part.startsWith('v=')).join('&')
  return { dataset, chart, search, hash: HASH.test(given) ? given : '' }
}
