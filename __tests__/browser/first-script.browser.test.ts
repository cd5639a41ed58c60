import { gzipSync } from 'node:zlib'
import { siteAddress } from '../support/browser'

/** Bytes, as gzip, of all scripts that the page names and a present browser loads. */
async function weightOf(path: string): Promise<number> {
  const page = await fetch(siteAddress() + path).then((answer) => answer.text())
  const tags = [...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
  const addresses = tags
    .filter((tag) => !/nomodule/i.test(tag))
    .flatMap((tag) => /src="([^"]+)"/.exec(tag)?.[1] ?? [])
  const weights = [...new Set(addresses)].map(async (address) => {
    const script = await fetch(siteAddress() + address).then((answer) => answer.arrayBuffer())
    return gzipSync(new Uint8Array(script), { level: 9 }).length
  })
  return (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0)
}

it.each([
  '/open-intelligence',
  '/open-intelligence/matrix',
  '/open-intelligence/radar',
  '/own',
  '/talks/own',
  '/docs/api',
])('the script that %s begins with has at most 180 kB', async (path) => {
  const weight = await weightOf(path)
  expect(weight).toBeGreaterThan(50_000)
  expect(weight).toBeLessThanOrEqual(180_000)
})
