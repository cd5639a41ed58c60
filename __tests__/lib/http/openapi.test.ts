import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { CHART_KINDS } from '../../../lib/charts/index'
import { FRAME_KEYS } from '../../../lib/http/frame-keys'
import { OEMBED_KEYS } from '../../../lib/http/oembed'
import { openApi } from '../../../lib/http/openapi'
import { oembedAsked } from '../../../lib/http/openapi-shapes'
import type { OpenApi, Parameter } from '../../../lib/http/openapi-types'
import { viewSchema } from '../../../lib/http/view-schema'
import { loadDataset } from '../../../lib/store/datasets.server'
import { QUERY_KEYS } from '../../../lib/view/query-url'
import { problemsOf, resolve } from '../../support/json-schema'
import { OPENAPI_FORM, OPENAPI_PARTS } from '../../support/openapi-form'

let document: OpenApi
beforeAll(async () => {
  document = openApi({ version: '1.2.3', example: await loadDataset('open-intelligence') })
})

/** Every reference in the document. */
function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    key === '$ref' ? [String(each)] : references(each),
  )
}

const operations = () => Object.entries(document.paths).map(([path, { get }]) => ({ path, ...get }))

describe('the document', () => {
  it('has the form of OpenAPI 3.1', () => {
    const plain = JSON.parse(JSON.stringify(document))
    expect(problemsOf(OPENAPI_FORM, plain, { root: OPENAPI_PARTS })).toEqual([])
  })

  it('is refused by the same check when it is wrong', () => {
    const plain = JSON.parse(JSON.stringify(document))
    const spoilt = { ...plain, info: { title: 'Outcrop' }, extra: 1, openapi: '2.0' }
    expect(problemsOf(OPENAPI_FORM, spoilt, { root: OPENAPI_PARTS })).toHaveLength(3)
    plain.paths['/api/datasets'].get.parameters = [{ name: 'x', in: 'body' }]
    expect(problemsOf(OPENAPI_FORM, plain, { root: OPENAPI_PARTS })).not.toEqual([])
  })

  it('refers to nothing that it does not hold, and holds nothing that nobody refers to', () => {
    const refs = [...new Set(references(document))]
    for (const ref of refs) expect(resolve(ref, { ...document })).toBeDefined()
    const held = Object.entries(document.components).flatMap(([kind, parts]) =>
      Object.keys(parts).map((name) => `#/components/${kind}/${name}`),
    )
    expect(held.filter((each) => !refs.includes(each))).toEqual([])
  })

  it('names each operation once, and each parameter once in each', () => {
    const ids = operations().map(({ operationId }) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { path, parameters } of operations()) {
      const names = parameters.map((each) => `${each.in} ${each.name}`)
      expect(new Set(names).size).toBe(names.length)
      const inPath = [...path.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => name)
      const described = parameters.filter((each) => each.in === 'path')
      expect(described.map(({ name }) => name)).toEqual(inPath)
      expect(described.every(({ required }) => required)).toBe(true)
    }
  })

  it('describes every parameter and gives an example or the values of it', () => {
    const silent = (each: Parameter) => each.description.length < 8
    // a cursor is of one answer alone
    const bare = ({ name, schema, example }: Parameter) =>
      name !== 'cursor' &&
      !schema.enum &&
      example === undefined &&
      !('items' in schema) &&
      schema.default === undefined
    for (const { parameters } of operations()) {
      expect(parameters.filter(silent).map(({ name }) => name)).toEqual([])
      expect(parameters.filter(bare).map(({ name }) => name)).toEqual([])
    }
  })

  it('is the same each time, and JSON', () => {
    const text = JSON.stringify(document)
    expect(JSON.parse(text)).toEqual(document)
    expect(text.match(/.{9}undefined/)).toBeNull()
  })

  it('stands without a dataset to take examples from', () => {
    const bare = openApi({ version: '1', example: null })
    const plain = JSON.parse(JSON.stringify(bare))
    expect(problemsOf(OPENAPI_FORM, plain, { root: OPENAPI_PARTS })).toEqual([])
    expect(JSON.stringify(bare.paths).match(/.{9}undefined/)).toBeNull()
  })
})

describe('what is documented is what is read', () => {
  it('has the keys of a query', () => {
    expect(Object.keys(viewSchema.shape)).toEqual([...QUERY_KEYS])
  })

  it('has the keys of the sheet, the options of every kind, and the question of oEmbed', () => {
    const { parameters } = document.paths['/{dataset}/{chart}.{format}']?.get ?? { parameters: [] }
    const names = parameters.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining([...FRAME_KEYS]))
    for (const kind of CHART_KINDS) {
      const own = parameters.filter((each) => each['x-chart'] === kind.id)
      expect(own.map(({ name }) => name)).toEqual(kind.optionKeys())
    }
    expect(Object.keys(oembedAsked.shape)).toEqual([...OEMBED_KEYS])
  })

  it('has every handler below app/api', () => {
    const root = join(process.cwd(), 'app/api')
    const handlers = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('route.ts'))
      .map((path) => `/api/${path.replace(/\/?route\.ts$/, '').replace(/\[(\w+)\]/g, '{$1}')}`)
    // what the addresses of next.config.js are rewritten to
    const REWRITTEN: Record<string, string> = {
      '/api/charts/{dataset}/{file}': '/{dataset}/{chart}.{format}',
      '/api/bundles/{dataset}/{chart}': '/{dataset}/{chart}.zip',
      '/api/openapi': '/api/openapi.json',
      '/api/talks/{file}': '/talks/{talk}.{format}',
    }
    const documented = Object.keys(document.paths)
    expect(handlers.map((path) => REWRITTEN[path] ?? path).sort()).toEqual(documented.sort())
  })
})
