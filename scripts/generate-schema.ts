/** Writes data/schema: the JSON Schemas by which editors check data files. */
import { mkdir, writeFile } from 'node:fs/promises'
import { jsonSchemaFiles } from '../lib/dataset/json-schema'
import { talkSchemaFile } from '../lib/talk/json-schema'

const OUT = 'data/schema'

await mkdir(OUT, { recursive: true })
for (const { name, text } of [...jsonSchemaFiles(), talkSchemaFile()])
  await writeFile(`${OUT}/${name}`, text)
