import { CHART_KINDS } from '../charts/index'
import { FORMATS } from '../export/formats'
import { failures, headers, UNCHANGED } from './openapi-answers'
import {
  type ExampleValues,
  frameParameters,
  optionParameters,
  pathParameter,
  viewParameters,
} from './openapi-parameters'
import { schemaRef } from './openapi-schemas'
import type { Answer, Example, JsonSchema, MediaType, Operation, Parameter } from './openapi-types'

const TAG = 'Pictures'
const FILE_HEADERS = [
  'ETag',
  'Cache-Control',
  'Link',
  'Content-Disposition',
  'Outcrop-Warnings',
] as const

/** `/{dataset}/{chart}.{format}`: every picture as a file. */
export function pictureOperation(examples: ExampleValues): Operation {
  const answers = contentOf(FORMATS)
  const drawn = contentOf(FORMATS.filter((each) => 'drawn' in each))
  return {
    operationId: 'picture',
    tags: [TAG],
    summary: 'A picture, its words or its data, as a file',
    description:
      'The address of a page with an ending. A key that a format has no use for may stay when the ending is changed; a key that nobody knows is refused.',
    parameters: [
      datasetParameter(examples),
      { ...chartParameter(), example: 'radar' },
      {
        ...pathParameter('format', `The form: ${FORMATS.map(({ label }) => label).join('; ')}.`, {
          type: 'string',
          enum: FORMATS.map(({ extension }) => extension),
        }),
        example: 'svg',
      },
      ...queryOf(examples),
    ],
    responses: {
      '200': {
        description: 'The file.',
        headers: headers(...FILE_HEADERS),
        content: { ...answers, 'application/json': { schema: schemaRef('Picture') } },
      },
      ...UNCHANGED,
      ...failures(400, 404, 405),
      '422': refusal(drawn),
      ...failures(500, 503, 504),
    },
    'x-examples': pictureExamples(examples),
  }
}

/** `/{dataset}/{chart}.zip`: the same on every sheet. */
export function bundleOperation(examples: ExampleValues): Operation {
  const { dataset } = examples
  return {
    operationId: 'bundle',
    tags: [TAG],
    summary: 'A picture on every sheet, with its words and data, as one ZIP',
    description:
      'PNG and SVG for each preset, data.csv, data.json, alt.md and README.txt, which names each sheet that could not be drawn with its reason. preset, w and h have no use here.',
    parameters: [
      datasetParameter(examples),
      { ...chartParameter(), example: 'radar' },
      ...queryOf(examples),
    ],
    responses: {
      '200': {
        description: 'The ZIP.',
        headers: headers(...FILE_HEADERS),
        content: { 'application/zip': { schema: {} } },
      },
      ...UNCHANGED,
      ...failures(400, 404, 405, 422, 500, 503, 504),
    },
    'x-examples': [{ summary: 'All sheets of a radar', address: `/${dataset}/radar.zip` }],
  }
}

/** The dataset that an address begins with, or ends with in the API. */
export function datasetParameter({ dataset }: ExampleValues): Parameter {
  const about = 'The id of a dataset; /api/datasets lists them.'
  return { ...pathParameter('dataset', about, { type: 'string' }), example: dataset }
}

function chartParameter(): Parameter {
  const kinds = CHART_KINDS.map(({ id, answers }) => `${id}: ${answers}`)
  return pathParameter('chart', `The kind of chart. ${kinds.join(' ')}`, {
    type: 'string',
    enum: CHART_KINDS.map(({ id }) => id),
  })
}

function queryOf(examples: ExampleValues): Parameter[] {
  return [...viewParameters(examples), ...optionParameters(examples), ...frameParameters(examples)]
}

function contentOf(formats: readonly { mediaType: string }[]): Record<string, MediaType> {
  return Object.fromEntries(
    formats.map(({ mediaType }) => [bare(mediaType), { schema: bytesOf(mediaType) }]),
  )
}

/** Without its charset, which the description of a content does not have. */
const bare = (mediaType: string) => mediaType.split(';')[0] ?? mediaType

/** Text has a type; of bytes OpenAPI 3.1 says nothing. */
function bytesOf(mediaType: string): JsonSchema {
  return mediaType.includes('charset') ? { type: 'string' } : {}
}

function refusal(drawn: Record<string, MediaType>): Answer {
  return {
    description:
      'The chart cannot be drawn from this, or would be too large: as a picture of the sentence where the format is one, else as a problem.',
    content: { ...drawn, 'application/problem+json': { schema: schemaRef('Problem') } },
  }
}

function pictureExamples({ dataset, systems = '', lens = '' }: ExampleValues): Example[] {
  const two = systems.split(',').slice(0, 2).join(',')
  return [
    { summary: 'A radar as a drawing', address: `/${dataset}/radar.svg` },
    {
      summary: 'The same of two systems, for a slide on a dark ground',
      address: `/${dataset}/radar.png?systems=${two}&theme=dark&scale=2`,
    },
    { summary: 'What one reader says, as a table', address: `/${dataset}/matrix.csv?lens=${lens}` },
    { summary: 'A picture in words', address: `/${dataset}/coverage.md` },
    { summary: 'Words and data for a program', address: `/${dataset}/levels.json` },
  ]
}
