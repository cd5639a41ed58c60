import 'server-only'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { byCodeUnit } from '../nearest'
import { projectRoot } from './root.server'

/** Where the fonts lie: `public/fonts` below the root of the project. */
const folder = (): string => join(projectRoot(), 'public', 'fonts')

const texts = new Map<string, Promise<string>>()

/** A font file in base64; each is read once. */
export function readFont(file: string): Promise<string> {
  const known = texts.get(file)
  if (known) return known
  const text = readFile(join(folder(), file), 'base64')
  texts.set(file, text)
  text.catch(() => texts.delete(file))
  return text
}

/** Absolute paths of the TTF files, for drawing PNG. */
export async function fontFiles(): Promise<string[]> {
  const names = await readdir(folder())
  return names
    .filter((name) => name.endsWith('.ttf'))
    .sort(byCodeUnit)
    .map((name) => join(folder(), name))
}

let hash: Promise<string> | undefined

/** A hash of every font file: pictures change when a font does. */
export function fontsHash(): Promise<string> {
  if (hash === undefined) {
    hash = hashFonts()
    // a failure is not kept: the next request tries again
    hash.catch(() => {
      hash = undefined
    })
  }
  return hash
}

async function hashFonts(): Promise<string> {
  const sum = createHash('sha256')
  for (const path of await fontFiles()) sum.update(await readFile(path))
  return sum.digest('hex').slice(0, 16)
}
