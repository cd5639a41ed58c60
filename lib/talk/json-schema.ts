import { z } from 'zod'
import { talkSchema } from './schema'

/** The JSON Schema of a talk for editors, as text. It checks the form; what is shown is checked with the dataset. */
export function talkSchemaFile(): { name: string; text: string } {
  const { $schema, ...rest } = z.toJSONSchema(talkSchema, { target: 'draft-7', io: 'input' })
  const generated = 'Generated from lib/talk/schema.ts by npm run generate.'
  const content = { $schema, $comment: generated, title: 'A talk', ...rest }
  return { name: 'talk.schema.json', text: `${JSON.stringify(content, null, 2)}\n` }
}
