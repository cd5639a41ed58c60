import 'server-only'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { projectRoot } from './root.server'

const packageFile = z.object({ version: z.string() })

/** The version of this package. */
export async function packageVersion(): Promise<string> {
  const text = await readFile(join(projectRoot(), 'package.json'), 'utf8')
  return packageFile.parse(JSON.parse(text)).version
}
