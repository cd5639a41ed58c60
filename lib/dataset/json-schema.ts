import * as z from 'zod'
import { datasetFileSchema, datasetSchema, systemFileSchema } from './schema'

const FILES = {
  'dataset.schema.json': { schema: datasetFileSchema, title: 'dataset.yaml of a dataset' },
  'system.schema.json': { schema: systemFileSchema, title: 'A system of a dataset' },
  'bundle.schema.json': { schema: datasetSchema, title: 'A whole dataset as one document' },
}

/**
 * The JSON Schemas for editors, as text by file name. They check the form of a file; what one file
 * says of another is checked when the dataset is loaded.
 */
export function jsonSchemaFiles(): { name: string; text: string }[] {
  return Object.entries(FILES).map(([name, { schema, title }]) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
    const generated = 'Generated from lib/dataset/schema.ts by npm run generate.'
    const content = { $schema, $comment: generated, title, ...rest }
    return { name, text: `${JSON.stringify(content, null, 2)}\n` }
  })
}
