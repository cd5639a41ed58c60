export type PolicyInput = {
  nonce: string
  /** The development server evaluates code and injects styles; React needs `unsafe-eval` there. */
  development: boolean
}

/**
 * The Content-Security-Policy of a page. Scripts run only with the nonce, or when such a script loads
 * them; nothing is framed, posted or loaded from elsewhere. Style attributes in HTML are refused too:
 * use classes or presentation attributes.
 */
export function pagePolicy({ nonce, development }: PolicyInput): string {
  const style = development ? `'unsafe-inline'` : `'nonce-${nonce}'`
  const directives = [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' ${style}`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'${development ? ' ws: wss:' : ''}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
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

/** A picture opened by itself may show its own font and style, and nothing else. */
export const SVG_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; sandbox"
