import { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } from '../../app/api/talks/[file]/route'

const METHODS = { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE }

type Asked = { method?: keyof typeof METHODS; headers?: Record<string, string> }

/** Asks for `/talks/<file>?query`, as the rewrite does. */
export function askTalk(address: string, { method = 'GET', headers }: Asked = {}) {
  const url = new URL(`http://localhost${address}`)
  const file = decodeURIComponent(url.pathname.split('/')[2] ?? '')
  const request = new Request(url, { method, headers })
  return METHODS[method](request, { params: Promise.resolve({ file }) })
}

/** The bytes of an answer. */
export async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer())
}
