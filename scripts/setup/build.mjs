import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toolPath } from './project.mjs'
import { Failure, run } from './run.mjs'

/** What a build is made from. Not data/: it is read when a page is asked for. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'scripts/bundle',
  'proxy.ts',
  'next.config.js',
  'tsconfig.json',
  'package-lock.json',
]
/** Where next.config.js has builds put, too. */
const STAMP = join(process.env.NEXT_DIST_DIR ?? '.next', 'outcrop-sources')

/** The hash of all sources: their paths and bytes, whatever their dates. @param {string} root */
export function sourceHash(root) {
  const hash = createHash('sha256')
  for (const path of SOURCES.flatMap((source) => filesBelow(root, source))) {
    const bytes = readFileSync(join(root, path))
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

/** @param {string} root @param {string} path @returns {string[]} */
function filesBelow(root, path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(root, `${path}/${name}`))
}

/** Whether the last complete build was made from these very sources. @param {string} root */
export function isBuilt(root) {
  const stamp = join(root, STAMP)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash(root)
}

/**
 * Builds if sources changed since the last complete build. The stamp is written last, so that an
 * interrupted build is made anew.
 * @param {string} root
 */
export async function ensureBuild(root) {
  if (isBuilt(root)) return
  const hash = sourceHash(root)
  const stamp = join(root, STAMP)
  console.log('Building (about a minute, only when sources changed) …')
  rmSync(stamp, { force: true })
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const code = await run(process.execPath, [toolPath('next'), 'build'], { cwd: root, env })
  if (code !== 0) throw new Failure(`The build failed with ${code}: see the messages above.`)
  writeFileSync(stamp, hash)
}
