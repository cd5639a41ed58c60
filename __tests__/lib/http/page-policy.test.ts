import { NextRequest } from 'next/server'
import { FORMATS } from '../../../lib/export/formats'
import { pagePolicy } from '../../../lib/http/security-headers'
import nextConfig, { PICTURE_FORMATS } from '../../../next.config.js'
import { config, proxy } from '../../../proxy'

const answer = (path = '/open-intelligence?q=x') =>
  proxy(new NextRequest(`http://localhost${path}`))

describe('a page', () => {
  it('runs scripts with the nonce of this answer alone', async () => {
    const policies = (await Promise.all([answer(), answer()])).map(({ headers }) =>
      headers.get('content-security-policy'),
    )
    const nonces = policies.map((policy) => /'nonce-([^']+)'/.exec(policy ?? '')?.[1])
    expect(nonces[0]).toMatch(/^[\w+/=]{24,}$/)
    expect(nonces[0]).not.toBe(nonces[1])
    const script = policies[0]?.split('; ').find((each) => each.startsWith('script-src'))
    expect(script).toBe(`script-src 'self' 'nonce-${nonces[0]}' 'strict-dynamic'`)
  })

  it('hands nonce and policy on to what renders it', async () => {
    const { headers } = await answer()
    const policy = headers.get('content-security-policy')
    expect(headers.get('x-middleware-request-content-security-policy')).toBe(policy)
    expect(policy).toContain(headers.get('x-middleware-request-x-nonce'))
  })

  it('allows nothing unsafe, foreign or framed', async () => {
    const policy = (await answer()).headers.get('content-security-policy') ?? ''
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    for (const rule of ["frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'"]) {
      expect(policy.split('; ')).toContain(rule)
    }
  })

  it('sends the usual headers', async () => {
    const { headers } = await answer()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('camera=()')
  })

  it.each([
    '/open-intelligence',
    '/open-intelligence/radar',
    '/open-intelligence/systems/linux',
    '/embed/open-intelligence/radar',
    '/',
  ])('goes on to %s', async (path) => {
    expect((await answer(path)).headers.get('x-middleware-rewrite')).toBeNull()
  })

  it.each(['/nothing', '/open-intelligence/rader', '/open-intelligence/systems/lynux', '/a/b/c/d'])(
    'that is not there is drawn as missing, with its path: %s',
    async (path) => {
      const { headers } = await answer(path)
      expect(headers.get('x-middleware-rewrite')).toContain('/nothing/is/at/this/address')
      expect(headers.get('x-middleware-request-x-outcrop-path')).toBe(path)
    },
  )

  it('may evaluate code only while it is developed', () => {
    expect(pagePolicy({ nonce: 'n', development: true })).toContain("'unsafe-eval'")
  })
})

describe('an embed', () => {
  const EMBED = '/embed/open-intelligence/radar'
  const directives = async (path: string) =>
    ((await answer(path)).headers.get('content-security-policy') ?? '')
      .replace(/'nonce-[^']+'/g, 'NONCE')
      .split('; ')

  it('may stand in a frame of any site, and is as strict as a page in all else', async () => {
    const [page, embed] = [await directives('/open-intelligence/radar'), await directives(EMBED)]
    expect(embed).toEqual(
      page.map((each) => (each === "frame-ancestors 'none'" ? 'frame-ancestors *' : each)),
    )
    const names = async (path: string) => [...(await answer(path)).headers.keys()].filter(isOurs)
    const isOurs = (name: string) => !name.startsWith('x-middleware')
    const [ofPage, ofEmbed] = [await names('/open-intelligence/radar'), await names(EMBED)]
    expect(ofEmbed).toEqual(ofPage.filter((name) => name !== 'x-frame-options'))
    expect(ofPage).toContain('x-frame-options')
  })

  it.each([
    ['', 'light'],
    ['?theme=dark', 'dark'],
    ['?theme=contrast', 'contrast'],
    ['?theme=print', 'light'],
    ['?theme=%22%3E', 'light'],
  ])('with %s is %s', async (query, theme) => {
    const { headers } = await answer(EMBED + query)
    expect(headers.get('x-middleware-request-x-outcrop-theme')).toBe(theme)
  })

  it('alone is themed by its address', async () => {
    const request = new NextRequest('http://localhost/open-intelligence?theme=dark', {
      headers: { 'x-outcrop-theme': 'dark' },
    })
    const { headers } = await proxy(request)
    expect(headers.get('x-middleware-request-x-outcrop-theme')).toBeNull()
  })

  it.each(['/embed/open-intelligence/rader', '/embed/nothing/radar'])(
    'that is not there says so in the frame: %s',
    async (path) => {
      const { headers } = await answer(path)
      expect(headers.get('x-middleware-rewrite')).toContain('/nothing/is/at/this/address')
      expect(headers.get('x-frame-options')).toBeNull()
    },
  )

  it.each(['/embed', '/embedded/radar', '/open-intelligence/embed/radar'])(
    'is not %s, which stays out of frames',
    async (path) => expect((await answer(path)).headers.get('x-frame-options')).toBe('DENY'),
  )
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
