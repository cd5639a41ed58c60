import { existsSync, realpathSync, statSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { wrongUsage } from './failure'

/** What stands in the way of a file at a path that its reader can change. */
const REASONS: Record<string, string> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'a part of its path is a file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'it may not be written',
}

/**
 * Writes a file as a whole: under another name first, so that a failure leaves what was there. What is no
 * plain file, such as /dev/null, is written to as it is.
 */
export async function writeWhole(path: string, bytes: Uint8Array, name: string): Promise<void> {
  try {
    const there = existsSync(path)
    if (there && !statSync(path).isFile()) await writeFile(path, bytes)
    else await replace(there ? realpathSync(path) : path, bytes)
  } catch (thrown) {
    const reason = REASONS[codeOf(thrown)]
    if (reason === undefined) throw thrown
    throw wrongUsage(`cannot write ${name}: ${reason}`)
  }
}

async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}.part`
  try {
    await writeFile(unfinished, bytes)
    await rename(unfinished, path)
  } catch (thrown) {
    await rm(unfinished, { force: true })
    throw thrown
  }
}

function codeOf(thrown: unknown): string {
  const isCoded = typeof thrown === 'object' && thrown !== null && 'code' in thrown
  return isCoded ? String(thrown.code) : ''
}
