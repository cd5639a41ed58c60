import { NextRequest } from 'next/server'
import { FORMATS } from '../../../lib/export/formats'
import { pagePolicy } from '../../../lib/http/security-headers'
import nextConfig, { PICTURE_FORMATS } from '../../../next.config.js'
import { config, proxy } from '../../../proxy'

const answer = () => proxy(new NextRequest('http://localhost/open-intelligence?q=x'))

describe('a page', () => {
  it('runs scripts with the nonce of this answer alone', () => {
    const policies = [answer(), answer()].map(({ headers }) =>
      headers.get('content-security-policy'),
    )
    const nonces = policies.map((policy) => /'nonce-([^']+)'/.exec(policy ?? '')?.[1])
    expect(nonces[0]).toMatch(/^[\w+/=]{24,}$/)
    expect(nonces[0]).not.toBe(nonces[1])
    const script = policies[0]?.split('; ').find((each) => each.startsWith('script-src'))
    expect(script).toBe(`script-src 'self' 'nonce-${nonces[0]}' 'strict-dynamic'`)
  })

  it('hands nonce and policy on to what renders it', () => {
    const { headers } = answer()
    const policy = headers.get('content-security-policy')
    expect(headers.get('x-middleware-request-content-security-policy')).toBe(policy)
    expect(policy).toContain(headers.get('x-middleware-request-x-nonce'))
  })

  it('allows nothing unsafe, foreign or framed', () => {
    const policy = answer().headers.get('content-security-policy') ?? ''
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    for (const rule of ["frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'"]) {
      expect(policy.split('; ')).toContain(rule)
    }
  })

  it('sends the usual headers', () => {
    const { headers } = answer()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('camera=()')
  })

  it('may evaluate code only while it is developed', () => {
    expect(pagePolicy({ nonce: 'n', development: true })).toContain("'unsafe-eval'")
  })
})

describe('the proxy', () => {
  const covers = (path: string) => new RegExp(`^${config.matcher[0]}$`).test(path)

  it.each(['/', '/open-intelligence', '/open-intelligence/radar', '/a/systems/b', '/a/b/c.svg'])(
    'covers %s',
    (path) => expect(covers(path)).toBe(true),
  )

  it.each([
    '/api/datasets',
    '/_next/static/a.js',
    '/fonts/a.woff2',
    '/open-intelligence/radar.svg',
  ])('leaves %s alone', (path) => expect(covers(path)).toBe(false))
})

it('rewrites every format that there is', () => {
  expect(PICTURE_FORMATS).toEqual(FORMATS.map(({ extension }) => extension))
})

it('does not say what serves', () => {
  expect(nextConfig.poweredByHeader).toBe(false)
})
