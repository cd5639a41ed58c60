import { failures, headers, UNCHANGED } from './openapi-answers'
import {
  type ExampleValues,
  oembedParameters,
  optionParameters,
  rowsParameters,
  tablesParameters,
  viewParameters,
  viewsParameters,
} from './openapi-parameters'
import { datasetParameter } from './openapi-pictures'
import { type SchemaName, schemaRef } from './openapi-schemas'
import type { Answer, Operation, Parameter } from './openapi-types'

const DATA = 'Data'
const TABLE = 'Pages'
/** What a page asks for on its own behalf. */
const MAY_CHANGE = 'Serves the pages, and may change with them.'

type Said = Pick<Operation, 'operationId' | 'summary' | 'description' | 'parameters'> & {
  tag: string
  answer: SchemaName
  example: string
  failing: number[]
}

function answered(answer: SchemaName): Answer {
  return {
    description: 'The answer.',
    headers: headers('ETag', 'Cache-Control'),
    content: { 'application/json': { schema: schemaRef(answer) } },
  }
}

function operation({ tag, answer, example, failing, ...said }: Said): Operation {
  return {
    ...said,
    tags: [tag],
    responses: { '200': answered(answer), ...UNCHANGED, ...failures(...failing) },
    'x-examples': [{ summary: said.summary, address: example }],
  }
}

export function datasetsOperation(): Operation {
  return operation({
    operationId: 'datasets',
    tag: DATA,
    summary: 'The datasets that are here',
    description: 'One line for each; one that cannot be loaded with its problems.',
    parameters: [],
    answer: 'DatasetList',
    example: '/api/datasets',
    failing: [400, 405, 500],
  })
}

export function datasetOperation(examples: ExampleValues): Operation {
  return operation({
    operationId: 'dataset',
    tag: DATA,
    summary: 'One dataset as a single document',
    description:
      'Its bundle, up to 2,000 systems: what the command line and a page for data of your own read again.',
    parameters: [datasetParameter(examples)],
    answer: 'Dataset',
    example: `/api/datasets/${examples.dataset}`,
    failing: [400, 404, 405, 422, 500],
  })
}

export function rowsOperation(examples: ExampleValues): Operation {
  return operation({
    operationId: 'rows',
    tag: TABLE,
    summary: 'Rows of the matrix page, some at a time',
    description: `The first rows come with all that stands around them, those after a cursor alone. ${MAY_CHANGE}`,
    parameters: [
      datasetParameter(examples),
      ...rowsParameters(examples),
      ...viewParameters(examples),
      ...optionsOf('matrix', examples),
    ],
    answer: 'Rows',
    example: `/api/rows/${examples.dataset}?limit=3&order=${examples.order}`,
    failing: [400, 404, 405, 500],
  })
}

export function tablesOperation(examples: ExampleValues): Operation {
  return operation({
    operationId: 'table',
    tag: TABLE,
    summary: 'All cells of a dataset through one lens, packed',
    description: `For a browser that answers by itself from then on; up to 2.5 million cells. ${MAY_CHANGE}`,
    parameters: [datasetParameter(examples), ...tablesParameters(examples)],
    answer: 'PackedTable',
    example: `/api/tables/${examples.dataset}?lens=${examples.lens ?? 'all'}`,
    failing: [400, 404, 405, 422, 500],
  })
}

export function evidenceOperation(examples: ExampleValues): Operation {
  return operation({
    operationId: 'evidence',
    tag: TABLE,
    summary: 'What is said of one thing',
    description: `The thing that cell names: every reading with its reason and its sources; null if it names none. ${MAY_CHANGE}`,
    parameters: [
      datasetParameter(examples),
      ...viewParameters(examples),
      ...optionsOf('matrix', examples),
    ],
    answer: 'EvidenceAnswer',
    example: `/api/evidence/${examples.dataset}?cell=${examples.cell ?? ''}`,
    failing: [404, 405, 500],
  })
}

export function viewsOperation(examples: ExampleValues): Operation {
  return operation({
    operationId: 'views',
    tag: TABLE,
    summary: 'What the linked pictures of a page show',
    description: `Drawings, notes, counts of the filters and evidence. ${MAY_CHANGE}`,
    parameters: [
      datasetParameter(examples),
      ...viewsParameters(examples),
      ...viewParameters(examples),
      ...optionParameters(examples),
    ],
    answer: 'Views',
    example: `/api/views/${examples.dataset}?figures=radar`,
    failing: [400, 404, 405, 500],
  })
}

export function oembedOperation(examples: ExampleValues): Operation {
  const page = `https://example.org/${examples.dataset}/radar`
  return {
    operationId: 'oembed',
    tags: ['Frames'],
    summary: 'A page of one picture as a frame for another site',
    description:
      'oEmbed 1.0. Pages of pictures name this address in their heads. Where the address of the site is not configured, that of the request counts, and nobody keeps the answer.',
    parameters: oembedParameters({ ...examples, url: page, maxwidth: '800', maxheight: '600' }),
    responses: {
      '200': {
        description: 'The frame.',
        headers: headers('Cache-Control'),
        content: { 'application/json': { schema: schemaRef('Oembed') } },
      },
      ...failures(400, 404, 405, 500, 501),
    },
    'x-examples': [],
  }
}

export function openApiOperation(): Operation {
  return {
    operationId: 'openapi',
    tags: [DATA],
    summary: 'This document',
    description: 'OpenAPI 3.1, made from the schemas that the addresses are read with.',
    parameters: [],
    responses: {
      '200': {
        description: 'The document.',
        headers: headers('ETag', 'Cache-Control'),
        content: { 'application/json': { schema: { type: 'object' } } },
      },
      ...UNCHANGED,
      ...failures(400, 405, 500),
    },
    'x-examples': [{ summary: 'This document', address: '/api/openapi.json' }],
  }
}

/** The options of one kind. */
function optionsOf(chart: string, examples: ExampleValues): Parameter[] {
  return optionParameters(examples).filter((each) => each['x-chart'] === chart)
}
