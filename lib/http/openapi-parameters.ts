import * as z from 'zod'
import { CHART_KINDS } from '../charts/index'
import { rowsSchema, tablesSchema, viewsSchema } from './asked-schemas'
import { frameSchema } from './frame-schema'
import { oembedAsked } from './openapi-shapes'
import type { JsonSchema, Parameter } from './openapi-types'
import { picksSchema, viewSchema } from './view-schema'

/** Values that work with one dataset, by the key of the address; see openapi-examples.ts. */
export type ExampleValues = Record<string, string>

/** Headings of the reference. */
const GROUP = {
  view: 'What is shown',
  sheet: 'Sheet and file',
  asked: 'The answer',
  path: 'Address',
} as const

/** The keys of a view, the same for every picture and every table. */
export function viewParameters(examples: ExampleValues): Parameter[] {
  const filters: Parameter = {
    name: 'filters',
    in: 'query',
    ...describedBy(z.toJSONSchema(picksSchema)),
    style: 'form',
    explode: true,
    ...(examples.filter !== undefined && { example: filterOf(examples.filter) }),
    'x-group': GROUP.view,
  }
  return [...queryParameters(viewSchema, GROUP.view, examples), filters]
}

/** `is.openness=2..` as an object. */
function filterOf(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}

/** The options of every kind of chart; each of one kind. */
export function optionParameters(examples: ExampleValues): Parameter[] {
  return CHART_KINDS.flatMap(({ id, options }) =>
    queryParameters(options, `Options of ${id}`, examples).map((each) => ({
      ...each,
      'x-chart': id,
    })),
  )
}

/** The keys of the sheet and the file. */
export function frameParameters(examples: ExampleValues): Parameter[] {
  return queryParameters(frameSchema, GROUP.sheet, examples)
}

export const rowsParameters = (examples: ExampleValues) =>
  queryParameters(rowsSchema, GROUP.asked, examples)
export const viewsParameters = (examples: ExampleValues) =>
  queryParameters(viewsSchema, GROUP.asked, examples)
export const tablesParameters = (examples: ExampleValues) =>
  queryParameters(tablesSchema, GROUP.asked, examples)

export const oembedParameters = (examples: ExampleValues) =>
  queryParameters(oembedAsked, GROUP.asked, examples).map((each) =>
    each.name === 'url' ? { ...each, required: true as const } : each,
  )

/** A part of the path. */
export function pathParameter(name: string, description: string, schema: JsonSchema): Parameter {
  return { name, in: 'path', required: true, description, schema, 'x-group': GROUP.path }
}

/** A parameter for each key of a schema; a list stands with commas between its values. */
export function queryParameters(
  schema: z.ZodType,
  group: string,
  examples: ExampleValues,
): Parameter[] {
  const given = propertiesOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
  const read = propertiesOf(z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }))
  return Object.entries(given).map(([name, input]) => {
    const output = read[name] ?? {}
    // a number, or a list, stands as text in an address, but says more as what it is read as
    const chosen = output.type === 'integer' || output.type === 'array' ? output : input
    const usual = output.default ?? input.default
    const example = examples[name]
    return {
      name,
      in: 'query',
      ...describedBy({ ...chosen, default: usual }),
      ...(chosen.type === 'array' && { style: 'form', explode: false }),
      ...(example !== undefined && { example }),
      'x-group': group,
    }
  })
}

/** The description stands beside the schema; an empty default says nothing. */
function describedBy(schema: JsonSchema): Pick<Parameter, 'description' | 'schema'> {
  const { description, $schema: _meta, default: usual, ...rest } = schema
  const says = usual !== undefined && usual !== '' && !(Array.isArray(usual) && usual.length === 0)
  return {
    description: typeof description === 'string' ? description : '',
    schema: { ...inOrder(rest), ...(says && { default: usual }) },
  }
}

/** Words that are all numbers by their size: as keys of an enum they lost their order. */
function inOrder(schema: JsonSchema): JsonSchema {
  const { enum: words } = schema
  if (!Array.isArray(words) || words.some((word) => !/^\d+(\.\d+)?$/.test(String(word))))
    return schema
  return { ...schema, enum: [...words].sort((a, b) => Number(a) - Number(b)) }
}

function propertiesOf({ properties }: JsonSchema): Record<string, JsonSchema> {
  const found = z.record(z.string(), z.record(z.string(), z.unknown())).safeParse(properties)
  return found.success ? found.data : {}
}
