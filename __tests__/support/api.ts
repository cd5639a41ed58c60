import {
  DELETE,
  GET,
  HEAD,
  OPTIONS,
  PATCH,
  POST,
  PUT,
} from '../../app/api/charts/[dataset]/[file]/route'

const METHODS = { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE }

export type Asked = { method?: keyof typeof METHODS; headers?: Record<string, string> }

/** Asks the picture handler for `/<dataset>/<file>?query`, as the rewrite does. */
export async function picture(address: string, { method = 'GET', headers }: Asked = {}) {
  const url = new URL(`http://localhost${address}`)
  const [, dataset = '', file = ''] = url.pathname.split('/').map(decodeURIComponent)
  const request = new Request(url, { method, headers })
  return METHODS[method](request, { params: Promise.resolve({ dataset, file }) })
}

/** The body of a refusal. */
export async function problem(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('cache-control')).toBe('no-store')
  const body: {
    code: string
    status: number
    detail: string
    errors: { param: string; allowed?: string[]; nearest?: string[]; message: string }[]
  } = await response.json()
  expect(body.status).toBe(response.status)
  return body
}
