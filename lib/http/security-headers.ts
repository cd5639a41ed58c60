export type PolicyInput = {
  nonce: string
  /** The development server evaluates code and injects styles; React needs `unsafe-eval` there. */
  development: boolean
  /** The page may stand in a frame of any site; all else stays as strict. */
  framed?: boolean
  /** The page works on a dataset of the reader's own: it may run WebAssembly, and sends no form anywhere. */
  own?: boolean
}

/**
 * The Content-Security-Policy of a page. Scripts run only with the nonce, or when such a script loads
 * them; nothing is posted to or loaded from elsewhere, and the page stands in no frame unless it is made for it. Style attributes in HTML are refused too:
 * use classes or presentation attributes.
 */
export function pagePolicy(input: PolicyInput): string {
  const { nonce, development, framed = false, own = false } = input
  const wasm = own ? ` 'wasm-unsafe-eval'` : ''
  const style = development ? `'unsafe-inline'` : `'nonce-${nonce}'`
  const directives = [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${wasm}${development ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' ${style}`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'${development ? ' ws: wss:' : ''}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action ${own ? `'none'` : `'self'`}`,
    `frame-ancestors ${framed ? '*' : `'none'`}`,
  ]
  return directives.join('; ')
}

/** The path asked for, as the proxy hands it to the pages. */
export const PATH_HEADER = 'x-outcrop-path'

/** What a page sends besides its policy. */
export const PAGE_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const

/** The same for a page that may stand in a frame: what forbids it would win over the policy in old browsers. */
export const FRAMED_HEADERS = withoutFrameOptions(PAGE_HEADERS)

function withoutFrameOptions({ 'X-Frame-Options': _refused, ...others }: typeof PAGE_HEADERS) {
  return others
}

/** A picture opened by itself may show its own font and style, and nothing else. */
export const SVG_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; sandbox"

/** A page that is a file says in itself what may run in it; what a page cannot say there is that it stands in no frame. */
export const FILE_PAGE_POLICY = "frame-ancestors 'none'"
