import type { Schema } from './json-schema'

/** The form of an OpenAPI 3.1 document, as far as a document of addresses that are read goes. */

const text = { type: 'string', minLength: 1 }
const strings = { type: 'array', items: text }
const ref = (name: string): Schema => ({ $ref: `#/${name}` })
const mapOf = (each: Schema): Schema => ({ type: 'object', additionalProperties: each })

/** Objects are closed but for extensions, which begin with `x-`. */
function object(required: string[], properties: Record<string, Schema>): Schema {
  return {
    type: 'object',
    required,
    properties,
    patternProperties: { '^x-': {} },
    additionalProperties: false,
  }
}

const COMPONENT = '^[a-zA-Z0-9._-]+$'
const components = (each: Schema): Schema => ({
  type: 'object',
  propertyNames: { pattern: COMPONENT },
  additionalProperties: each,
})
const orReference = (each: Schema): Schema => ({
  anyOf: [object(['$ref'], { $ref: text, description: text, summary: text }), each],
})

export const OPENAPI_FORM: Schema = {
  ...object(['openapi', 'info', 'paths'], {
    openapi: { type: 'string', pattern: '^3\\.1\\.\\d+$' },
    info: object(['title', 'version'], {
      title: text,
      version: text,
      summary: text,
      description: text,
      license: object(['name'], { name: text, identifier: text, url: text }),
    }),
    servers: { type: 'array', items: object(['url'], { url: text, description: text }) },
    tags: { type: 'array', items: object(['name'], { name: text, description: text }) },
    paths: {
      type: 'object',
      propertyNames: { pattern: '^/' },
      additionalProperties: ref('pathItem'),
    },
    components: object([], {
      schemas: components({ type: 'object' }),
      responses: components(ref('response')),
      headers: components(ref('header')),
      parameters: components(ref('parameter')),
    }),
  }),
}

/** What `OPENAPI_FORM` refers to. */
export const OPENAPI_PARTS: Schema = {
  pathItem: object([], { get: ref('operation'), head: ref('operation'), summary: text }),
  operation: object(['responses'], {
    operationId: { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$' },
    tags: strings,
    summary: text,
    description: text,
    parameters: { type: 'array', items: orReference(ref('parameter')) },
    responses: {
      type: 'object',
      propertyNames: { pattern: '^([1-5](\\d\\d|XX)|default)$' },
      additionalProperties: orReference(ref('response')),
    },
  }),
  parameter: object(['name', 'in', 'schema'], {
    name: text,
    in: { enum: ['path', 'query', 'header', 'cookie'] },
    description: text,
    required: { type: 'boolean' },
    style: { enum: ['simple', 'form', 'deepObject'] },
    explode: { type: 'boolean' },
    schema: { type: 'object' },
    example: {},
  }),
  response: object(['description'], {
    description: text,
    headers: mapOf(orReference(ref('header'))),
    content: {
      type: 'object',
      propertyNames: { pattern: '^[a-z]+/[a-zA-Z0-9.+-]+$' },
      additionalProperties: object([], { schema: { type: 'object' }, example: {} }),
    },
  }),
  header: object(['schema'], {
    description: text,
    required: { type: 'boolean' },
    schema: { type: 'object' },
  }),
}
