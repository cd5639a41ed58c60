import { failures, headers, UNCHANGED } from './openapi-answers'
import { type ExampleValues, pathParameter } from './openapi-parameters'
import { schemaRef } from './openapi-schemas'
import type { Operation, Parameter } from './openapi-types'
import { TALK_FILES } from './talk-files'

const TAG = 'Talks'

/** `/talks/{talk}.{format}`: a whole talk as a file. */
export function talkOperation({ dataset = '' }: ExampleValues): Operation {
  return {
    operationId: 'talk',
    tags: [TAG],
    summary: 'A whole talk as a file',
    description:
      'A talk of the data folder; or present, which is made of the dataset that of names, or of one picture of it, which show names. A key that a format has no use for may stay when the ending is changed.',
    parameters: [
      { ...pathParameter('talk', 'The id of a talk; or present.', text), example: dataset },
      {
        ...pathParameter('format', `The form: ${formats().join('; ')}.`, {
          type: 'string',
          enum: TALK_FILES.map(({ extension }) => extension),
        }),
        example: 'json',
      },
      { ...query('of', 'For present: the id of a dataset.', text), example: dataset },
      {
        ...query('show', 'For present: a chart and its query, as in an address.', text),
        example: 'radar',
      },
      query('steps', 'In pdf: with 1 a page for each step, not for each slide.', flag),
      query('notes', 'In pdf: with 1 paper with each picture, and below it what is said.', flag),
      query('handout', 'In pdf: with 3 three slides to a page of paper, and lines to write on.', {
        ...{ type: 'string', enum: ['3', '0'], default: '0' },
      }),
      query('drawn', 'In json: with 1 every step with its scene, words and table.', flag),
      query('download', 'With 1 a browser saves the file.', flag),
    ],
    responses: {
      '200': {
        description: 'The file.',
        headers: headers('ETag', 'Cache-Control', 'Link', 'Content-Disposition'),
        content: {
          ...Object.fromEntries(TALK_FILES.map((each) => [bare(each.mediaType), { schema: {} }])),
          'application/json': { schema: { anyOf: [schemaRef('Talk'), schemaRef('TalkSheet')] } },
        },
      },
      ...UNCHANGED,
      ...failures(400, 404, 405, 422, 500, 503, 504),
    },
    'x-examples': [
      { summary: 'A talk made of a dataset', address: `/talks/present.json?of=${dataset}` },
      {
        summary: 'One picture of it, drawn',
        address: `/talks/present.json?of=${dataset}&show=levels&drawn=1`,
      },
    ],
  }
}

const text = { type: 'string' }
const flag = { type: 'string', enum: ['1', '0'], default: '0' }

function query(name: string, description: string, schema: Parameter['schema']): Parameter {
  return { name, in: 'query', description, schema, 'x-group': 'Talk' }
}

function formats(): string[] {
  return TALK_FILES.map(({ label }) => label)
}

/** Without its charset, which the description of a content does not have. */
const bare = (mediaType: string) => mediaType.split(';')[0] ?? mediaType
