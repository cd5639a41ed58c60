import * as fc from 'fast-check'
import { originOf } from '../../../lib/http/share-origin'

const asked = (headers: Record<string, string>, configured?: string) =>
  originOf({ headers: new Headers(headers), configured })

it.each([
  [{ host: 'example.org' }, 'http://example.org'],
  [{ host: 'localhost:3000' }, 'http://localhost:3000'],
  [{ host: '[::1]:3000' }, 'http://[::1]:3000'],
  [{ host: 'example.org', 'x-forwarded-proto': 'https' }, 'https://example.org'],
  [{ host: 'example.org', 'x-forwarded-proto': 'https, http' }, 'https://example.org'],
  [{ host: 'example.org', 'x-forwarded-proto': 'javascript' }, 'http://example.org'],
])('is that of the request, %j', (headers, origin) => {
  expect(asked(headers)).toEqual({ origin, fixed: false })
})

it('is the one configured, whatever the request says', () => {
  const headers = { host: 'evil.example', 'x-forwarded-proto': 'http' }
  expect(asked(headers, 'https://charts.example.org/path/')).toEqual({
    origin: 'https://charts.example.org',
    fixed: true,
  })
})

it.each(['', 'charts.example.org', 'ftp://charts.example.org', 'javascript:alert(1)'])(
  'goes by the request where what is configured is no web address: %s',
  (configured) => {
    expect(asked({ host: 'example.org' }, configured)).toEqual({
      origin: 'http://example.org',
      fixed: false,
    })
  },
)

it.each<Record<string, string>>([
  {},
  { host: '' },
  { host: 'a b' },
  { host: 'a"><script>' },
  { host: 'user@example.org' },
  { host: 'example.org/path' },
  { host: 'example.org:99999' },
  { host: '[::1' },
])('is localhost where the host is none: %j', (headers) => {
  expect(asked(headers)).toEqual({ origin: 'http://localhost', fixed: false })
})

it('never holds anything but scheme, host and port', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (host, scheme) => {
      const get = (name: string) => (name === 'host' ? host : scheme)
      const { origin } = originOf({ headers: { get } })
      expect(origin).toMatch(/^https?:\/\/[a-z0-9.[\]:-]+$/)
      expect(new URL(origin).origin).toBe(origin)
    }),
  )
})
