import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type OtherSite = { address: string; close: () => Promise<void> }

/** A site of somebody else: another origin that answers every path with this page. */
export async function otherSite(body: string): Promise<OtherSite> {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Elsewhere</title><body style="margin:0">${body}`
  const server = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html; charset=utf-8')
    answer.end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
