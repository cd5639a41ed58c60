import { AppError } from '../errors'
import type { Artifact } from './artifact'
import { PROBLEM_TYPE, problemOf, RETRY_AFTER } from './problem'
import { FILE_PAGE_POLICY, SVG_POLICY } from './security-headers'

/** Every answer of the API may be used by any page: nothing here depends on who asks. */
const OPEN_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Content-Disposition, Outcrop-Warnings, Retry-After',
} as const

const MOST_WARNINGS = 20

export const ALLOWED_METHODS = 'GET, HEAD, OPTIONS'

/** `versioned`: the address names the dataset's hash, so the bytes behind it never change. */
export function cacheControl(versioned: boolean): string {
  return versioned
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=0, s-maxage=60, must-revalidate'
}

export type BodyInput = {
  body: Uint8Array<ArrayBuffer>
  status: number
  headers: Record<string, string>
  /** HEAD: the same headers without the body. */
  head: boolean
}

/** An answer with the headers that all share. A failure is never kept by a cache. */
export function respond({ body, status, headers, head }: BodyInput): Response {
  return new Response(head ? null : body, {
    status,
    headers: {
      ...OPEN_HEADERS,
      ...headers,
      ...(status >= 400 && { 'Cache-Control': 'no-store' }),
      'Content-Length': String(body.byteLength),
    },
  })
}

export function respondNotModified(etag: string, versioned: boolean): Response {
  return new Response(null, {
    status: 304,
    headers: { ...OPEN_HEADERS, ETag: etag, 'Cache-Control': cacheControl(versioned) },
  })
}

export type ArtifactInput = {
  artifact: Artifact
  etag: string
  versioned: boolean
  download: boolean
  /** Address of the same content in words. */
  describedBy: string
  head: boolean
}

export function respondArtifact(input: ArtifactInput): Response {
  const { artifact, etag, versioned, describedBy, head } = input
  const drawn = artifact.status === 200
  return respond({
    body: artifact.body,
    status: artifact.status,
    head,
    headers: {
      'Content-Type': artifact.mediaType,
      'Content-Disposition': disposition(artifact.fileName, input.download),
      Link: `<${describedBy}>; rel="describedby"; type="text/markdown"`,
      ...(drawn && { ETag: etag, 'Cache-Control': cacheControl(versioned) }),
      ...(artifact.mediaType.startsWith('image/svg') && { 'Content-Security-Policy': SVG_POLICY }),
      ...(artifact.mediaType.startsWith('text/html') && {
        'Content-Security-Policy': FILE_PAGE_POLICY,
      }),
      ...(artifact.warnings.length > 0 && { 'Outcrop-Warnings': warningsOf(artifact) }),
    },
  })
}

/** A header holds a few thousand letters at most: the first warnings, and how many more there are. */
function warningsOf({ warnings }: Artifact): string {
  const said = warnings.slice(0, MOST_WARNINGS)
  const more = warnings.length - said.length
  return `${said.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function disposition(fileName: string, download: boolean): string {
  const kind = download ? 'attachment' : 'inline'
  return `${kind}; filename="${fileName}"; filename*=UTF-8''${encodeURIComponent(fileName)}`
}

export function respondProblem(error: AppError, head: boolean): Response {
  const body = new TextEncoder().encode(`${JSON.stringify(problemOf(error), null, 2)}\n`)
  return respond({
    body,
    status: error.status,
    head,
    headers: {
      'Content-Type': PROBLEM_TYPE,
      ...(error.code === 'busy' && { 'Retry-After': String(RETRY_AFTER) }),
      ...(error.code === 'method-not-allowed' && { Allow: ALLOWED_METHODS }),
    },
  })
}

/** The answer to OPTIONS: what may be asked, and from where. */
export function respondOptions(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN_HEADERS,
      Allow: ALLOWED_METHODS,
      'Access-Control-Allow-Methods': ALLOWED_METHODS,
      'Access-Control-Max-Age': '86400',
    },
  })
}

export function methodNotAllowed(method: string): AppError {
  return new AppError(
    'method-not-allowed',
    `method not allowed: ${method} (known: ${ALLOWED_METHODS})`,
  )
}
