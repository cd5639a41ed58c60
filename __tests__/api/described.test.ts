import type { OpenApi, Operation, Parameter } from '../../lib/http/openapi-types'
import { ask } from '../support/handlers'
import { problemsOf, resolve, type Schema } from '../support/json-schema'

/** The API is asked all that its document says, and its answers are held to what the document says of them. */

let document: OpenApi & Schema
beforeAll(async () => {
  document = await (await ask('/api/openapi.json')).json()
})

const operationOf = (path: string): Operation => {
  const operation = document.paths[path]?.get
  if (!operation) throw new Error(`${path} is not described`)
  return operation
}

/** What an answer is described as, references followed. */
function described(operation: Operation, status: number) {
  const answer = operation.responses[status]
  if (!answer) throw new Error(`${operation.operationId} describes no ${status}`)
  return '$ref' in answer ? resolve(answer.$ref, document) : answer
}

/** Whether an answer is as its description says: status, headers, media type, content. */
async function hold(path: string, address: string, response: Response) {
  const said = described(operationOf(path), response.status) as {
    headers?: object
    content?: Record<string, { schema: Schema }>
  }
  const mediaType = response.headers.get('content-type')?.split(';')[0] ?? ''
  const content = said.content?.[mediaType]
  expect({ address, mediaType, described: content !== undefined }).toMatchObject({
    described: true,
  })
  for (const name of Object.keys(said.headers ?? {})) {
    if (name === 'Outcrop-Warnings') continue
    expect({ address, name, there: response.headers.has(name) }).toMatchObject({ there: true })
  }
  const isJson = mediaType.endsWith('json')
  const value = isJson ? await response.json() : await response.text()
  const wrong = problemsOf(content?.schema ?? {}, value, { root: document, closed: isJson })
  expect({ address, wrong: wrong.slice(0, 5) }).toEqual({ address, wrong: [] })
}

/** The values of a parameter that the document names. */
function valuesOf({ schema, example }: Parameter): string[] {
  const items = schema.items as Schema | undefined
  const words = [schema.enum, items?.enum].flatMap((each) => (Array.isArray(each) ? each : []))
  return [...words.map(String), ...(typeof example === 'string' ? [example] : [])]
}

/** An address with one parameter at one value; the parts of the path at theirs, or at their examples. */
function addressWith(path: string, parameter: Parameter, value: string): string {
  const parts: Record<string, string> = {}
  for (const each of operationOf(path).parameters) {
    if (each.in === 'path') parts[each.name] = String(each.example)
  }
  if ('chart' in parts) {
    parts.chart = parameter['x-chart'] ?? 'levels'
    // the words of a picture are made from the same query, and sooner
    parts.format = SHEET.includes(parameter.name) ? 'svg' : 'json'
  }
  if (parameter.in === 'path') parts[parameter.name] = value
  const query = new URLSearchParams()
  if (parameter.in === 'query') query.set(parameter.name, value)
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => parts[name] ?? '')
  return `${filled}?${withCompany(query)}`
}

const SHEET = ['preset', 'w', 'h', 'theme', 'bg', 'plain', 'legend', 'density', 'patterns', 'text']

/** What the other paths take is read by the same code as for pictures and rows. */
function ownOf(path: string): Parameter[] {
  const { parameters } = operationOf(path)
  const isShared = /^\/api\/(views|evidence)/.test(path)
  return isShared ? parameters.filter((each) => /Address|answer/.test(each['x-group'])) : parameters
}

/** What some parameters cannot be given without. */
function withCompany(query: URLSearchParams): URLSearchParams {
  if (query.has('w')) query.set('h', '800')
  if (query.has('h')) query.set('w', '1000')
  return query
}

it('answers with its own document', async () => {
  const response = await ask('/api/openapi.json')
  expect(response.status).toBe(200)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  const etag = response.headers.get('etag') ?? ''
  expect((await ask('/api/openapi.json', { 'if-none-match': etag })).status).toBe(304)
  expect((await ask('/api/openapi.json?x=1')).status).toBe(400)
  expect(await (await ask('/api/openapi.json')).text()).toBe(await response.text())
})

it('answers every example with 200, and as described', async () => {
  const paths = Object.keys(document.paths)
  const examples = paths.flatMap((path) =>
    operationOf(path)['x-examples'].map(({ address }) => ({ path, address })),
  )
  expect(examples.length).toBeGreaterThanOrEqual(paths.length)
  for (const { path, address } of examples) {
    const response = await ask(address)
    expect({ address, status: response.status }).toEqual({ address, status: 200 })
    await hold(path, address, response)
  }
}, 120_000)

it('takes every value of every parameter that it names, one at a time', async () => {
  const ZIP = '/{dataset}/{chart}.zip'
  const OEMBED = '/api/oembed'
  let asked = 0
  for (const path of Object.keys(document.paths).filter((each) => ![ZIP, OEMBED].includes(each))) {
    for (const parameter of ownOf(path)) {
      for (const value of valuesOf(parameter)) {
        const address = addressWith(path, parameter, value)
        const response = await ask(address)
        expect({ address, fine: [200, 422].includes(response.status) }).toMatchObject({
          fine: true,
        })
        await hold(path, address, response)
        asked++
      }
    }
  }
  expect(asked).toBeGreaterThan(150)
}, 240_000)

it('answers oEmbed as described', async () => {
  const { parameters } = operationOf('/api/oembed')
  const query = new URLSearchParams()
  for (const { name, example } of parameters) if (example) query.set(name, String(example))
  query.set('url', String(query.get('url')).replace('https://example.org', 'http://localhost'))
  const address = `/api/oembed?${query}`
  const response = await ask(address)
  expect(response.status).toBe(200)
  await hold('/api/oembed', address, response)
})

it.each([
  ['/{dataset}/{chart}.{format}', '/open-intelligence/radar.png?thme=dark', 400],
  ['/{dataset}/{chart}.{format}', '/open-intelligence/radar.pgn', 404],
  ['/{dataset}/{chart}.{format}', '/open-intelligence/pair.svg?systems=bitcoin', 422],
  ['/{dataset}/{chart}.{format}', '/open-intelligence/pair.csv?systems=bitcoin', 422],
  ['/{dataset}/{chart}.zip', '/open-inteligence/radar.zip', 404],
  ['/api/datasets', '/api/datasets?x=1', 400],
  ['/api/datasets/{dataset}', '/api/datasets/none', 404],
  ['/api/rows/{dataset}', '/api/rows/open-intelligence?limit=0', 400],
  ['/api/tables/{dataset}', '/api/tables/open-intelligence?lens=none', 400],
  ['/api/views/{dataset}', '/api/views/open-intelligence?frame=none', 400],
  ['/api/evidence/{dataset}', '/api/evidence/none', 404],
  ['/api/oembed', '/api/oembed', 400],
  ['/api/oembed', '/api/oembed?url=http://localhost/a/radar&format=xml', 501],
])('fails as described: %s for %s with %i', async (path, address, status) => {
  const response = await ask(address)
  expect(response.status).toBe(status)
  await hold(path, address, response)
})
