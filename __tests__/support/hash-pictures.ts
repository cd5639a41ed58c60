/**
 * A process of its own that asks the picture handler for the addresses given, one after the other, and
 * prints for each its status, its ETag and the hash of its bytes as one line of JSON.
 */
import { createHash } from 'node:crypto'
import { GET } from '../../app/api/charts/[dataset]/[file]/route'

for (const address of process.argv.slice(2)) {
  const url = new URL(`http://localhost${address}`)
  const [, dataset = '', file = ''] = url.pathname.split('/')
  const response = await GET(new Request(url), { params: Promise.resolve({ dataset, file }) })
  const bytes = new Uint8Array(await response.arrayBuffer())
  const hash = createHash('sha256').update(bytes).digest('hex')
  const etag = response.headers.get('etag')
  console.log(JSON.stringify({ address, status: response.status, etag, hash }))
}
