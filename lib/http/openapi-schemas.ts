import * as z from 'zod'
import { datasetSchema } from '../dataset/schema'
import { talkSchema } from '../talk/schema'
import * as contract from './contract'
import { paintShape, roleShape, sceneNodeShape, sceneShape } from './openapi-scene'
import {
  descriptionShape,
  evidenceShape,
  facetsShape,
  notesShape,
  oembedShape,
  tableShape,
} from './openapi-shapes'
import { packedTableShape, tableRowsShape, tableViewShape } from './openapi-table-shapes'
import { talkSheetShape } from './openapi-talk-shape'
import type { JsonSchema } from './openapi-types'

/** Every schema that the document names: those that answers are parsed with, and their parts. */
export const SCHEMAS = {
  Problem: contract.problemSchema,
  ProblemEntry: contract.problemEntrySchema,
  DatasetList: contract.datasetListSchema,
  Dataset: datasetSchema,
  Picture: contract.pictureJsonSchema,
  Views: contract.exploreViewSchema,
  Figure: contract.figureSchema,
  Rows: contract.rowsAnswerSchema,
  TableView: tableViewShape,
  TableRows: tableRowsShape,
  PackedTable: packedTableShape,
  EvidenceAnswer: contract.evidenceAnswerSchema,
  Evidence: evidenceShape,
  Oembed: oembedShape,
  Description: descriptionShape,
  Table: tableShape,
  Notes: notesShape,
  Facets: facetsShape,
  Talk: talkSchema,
  TalkSheet: talkSheetShape,
  Scene: sceneShape,
  SceneNode: sceneNodeShape,
  Paint: paintShape,
  Role: roleShape,
} as const
export type SchemaName = keyof typeof SCHEMAS

export function schemaRef(name: SchemaName): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` }
}

/** Parts that the browser looks at from outside only, with the name of what is in them. */
const PARTS = new Map<unknown, string>(
  Object.entries(contract.PARTS).map(([name, schema]) => [schema, name]),
)

/** The schemas as JSON Schema 2020-12, by name. */
export function jsonSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const part = PARTS.get(zodSchema)
      if (part !== undefined) jsonSchema.$ref = `#/components/schemas/${part}`
      loosen(zodSchema._zod.def, jsonSchema)
    },
  })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _meta, $id: _id, ...schema }]) => [
      name,
      schema,
    ]),
  )
}

/** An object that is not strict may have more in a later version; the ends of safe numbers say nothing. */
function loosen(def: object, schema: JsonSchema): void {
  if (schema.additionalProperties === false && !('catchall' in def && def.catchall)) {
    delete schema.additionalProperties
  }
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
}
