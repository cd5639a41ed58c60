/** JSON Schema 2020-12, as OpenAPI 3.1 takes it. */
export type JsonSchema = { [keyword: string]: unknown }

export type Reference = { $ref: string }

export type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  description: string
  required?: true
  /** A list with commas between, not a key for each value. */
  style?: 'form'
  explode?: boolean
  schema: JsonSchema
  example?: string | Record<string, string>
  /** Under which heading it stands in the reference. */
  'x-group': string
  /** The one kind of chart that takes it. */
  'x-chart'?: string
}

export type Header = { description: string; schema: JsonSchema }
export type MediaType = { schema: JsonSchema }
export type Answer = {
  description: string
  headers?: Record<string, Header | Reference>
  content?: Record<string, MediaType>
}

/** An address that can be asked for as it stands. */
export type Example = { summary: string; address: string }

export type Operation = {
  operationId: string
  tags: [string]
  summary: string
  description: string
  parameters: Parameter[]
  responses: Record<string, Answer | Reference>
  'x-examples': Example[]
}

export type OpenApi = {
  openapi: '3.1.0'
  info: { title: string; version: string; summary: string; description: string; license: License }
  servers: { url: string; description: string }[]
  tags: { name: string; description: string }[]
  paths: Record<string, { get: Operation }>
  components: {
    schemas: Record<string, JsonSchema>
    responses: Record<string, Answer>
    headers: Record<string, Header>
  }
}
type License = { name: string; identifier: string }
