import type { Dataset } from '../dataset/schema'
import { HEADERS, sharedAnswers } from './openapi-answers'
import {
  datasetOperation,
  datasetsOperation,
  evidenceOperation,
  oembedOperation,
  openApiOperation,
  rowsOperation,
  tablesOperation,
  viewsOperation,
} from './openapi-data'
import { exampleValues } from './openapi-examples'
import type { ExampleValues } from './openapi-parameters'
import { bundleOperation, pictureOperation } from './openapi-pictures'
import { jsonSchemas } from './openapi-schemas'
import { talkOperation } from './openapi-talks'
import type { OpenApi, Operation } from './openapi-types'

export type OpenApiInput = {
  /** Of the package. */
  version: string
  /** Where the examples take their names from; null: there is none. */
  example: { dataset: Dataset; hash: string } | null
}

/** Everything that can be asked for by HTTP, as a document of OpenAPI 3.1. */
export function openApi({ version, example }: OpenApiInput): OpenApi {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Outcrop',
      version,
      summary: 'Pictures and data of qualitative comparisons, by their addresses.',
      description:
        'All is read: GET, and HEAD for the same without a body. Any page may ask (CORS), nobody needs a key. A key or a value that nobody knows is refused with what is allowed and what is nearest, as application/problem+json.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'Where this document is.' }],
    tags: [
      { name: 'Pictures', description: 'Every picture as a file.' },
      { name: 'Talks', description: 'Pictures in an order, with words, as files.' },
      { name: 'Data', description: 'What the pictures are drawn from.' },
      { name: 'Frames', description: 'Pictures in the pages of others.' },
      { name: 'Pages', description: 'What the pages ask for as they are used.' },
    ],
    paths: pathsOf(exampleValues(example), example !== null),
    components: { schemas: jsonSchemas(), responses: sharedAnswers(), headers: HEADERS },
  }
}

function pathsOf(values: ExampleValues, works: boolean): OpenApi['paths'] {
  const operations: Record<string, Operation> = {
    '/{dataset}/{chart}.{format}': pictureOperation(values),
    '/{dataset}/{chart}.zip': bundleOperation(values),
    '/talks/{talk}.{format}': talkOperation(values),
    '/api/datasets': datasetsOperation(),
    '/api/datasets/{dataset}': datasetOperation(values),
    '/api/openapi.json': openApiOperation(),
    '/api/oembed': oembedOperation(values),
    '/api/rows/{dataset}': rowsOperation(values),
    '/api/tables/{dataset}': tablesOperation(values),
    '/api/evidence/{dataset}': evidenceOperation(values),
    '/api/views/{dataset}': viewsOperation(values),
  }
  const examples = (each: Operation) => (works ? each['x-examples'] : [])
  return Object.fromEntries(
    Object.entries(operations).map(([path, operation]) => [
      path,
      { get: { ...operation, 'x-examples': examples(operation) } },
    ]),
  )
}
