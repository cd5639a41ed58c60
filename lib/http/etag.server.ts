import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type EtagParts = {
  /** Hashes of what the answer is made from: dataset, fonts. */
  hashes: string[]
  /** Canonical address with format. */
  address: string
}

let known: string | undefined

/**
 * Names the code that draws: the build's id, or `OUTCROP_BUILD_ID`. The development server has no
 * build and changes its code as it runs, so there each answer has its own.
 */
export function buildId(): string {
  if (process.env.NODE_ENV === 'development') return randomUUID()
  known ??= process.env.OUTCROP_BUILD_ID ?? readBuildId()
  return known
}

function readBuildId(): string {
  const folder = process.env.NEXT_DIST_DIR ?? '.next'
  try {
    return readFileSync(join(process.cwd(), folder, 'BUILD_ID'), 'utf8').trim()
  } catch {
    // Without a build, as in tests: one id for as long as the process lives.
    return randomUUID()
  }
}

/** A strong ETag, quoted. The same parts give the same one in every process of a build. */
export function strongEtag({ hashes, address }: EtagParts): string {
  const sum = createHash('sha256')
  for (const part of [buildId(), ...hashes, address]) sum.update(`${part}\n`)
  return `"${sum.digest('base64url')}"`
}

/** Whether `If-None-Match` names this tag. A weak form of it counts, as RFC 9110 says for GET. */
export function matchesEtag(header: string | null, etag: string): boolean {
  if (header === null) return false
  return header.split(',').some((part) => part.trim().replace(/^W\//, '') === etag)
}
