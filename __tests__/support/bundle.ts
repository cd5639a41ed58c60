import { unzipSync } from 'fflate'
import {
  DELETE,
  GET,
  HEAD,
  OPTIONS,
  PATCH,
  POST,
  PUT,
} from '../../app/api/bundles/[dataset]/[chart]/route'

const METHODS = { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE }

type Asked = { method?: keyof typeof METHODS; headers?: Record<string, string> }

/** Asks for `/<dataset>/<chart>.zip?query`, as the rewrite does. */
export function bundle(address: string, { method = 'GET', headers }: Asked = {}) {
  const url = new URL(`http://localhost${address}`)
  const [, dataset = '', chart = ''] = url.pathname.replace(/\.zip$/, '').split('/')
  const request = new Request(url, { method, headers })
  return METHODS[method](request, { params: Promise.resolve({ dataset, chart }) })
}

/** The files of an answer by name, in their order. */
export async function filesOf(response: Response): Promise<Map<string, Buffer>> {
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
  return new Map(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes)]))
}
