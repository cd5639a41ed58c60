import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure, run } from './run.mjs'

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} LockFile
 */

/**
 * The packages that node_modules lacks or has in another version than the lock file says. npm writes
 * its own record of what is installed as its very last act, so an interrupted install has none.
 * Optional packages may be absent: they are for other systems.
 * @param {string} root
 * @returns {string[] | null} paths below the root; null when nothing was ever installed in full
 */
export function missingPackages(root) {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return null
  const installed = readLock(record)
  const locked = Object.entries(readLock(join(root, 'package-lock.json')))
  return locked
    .filter(([path, wanted]) => isMissing(path, wanted, installed[path]))
    .map(([path]) => path)
}

/**
 * @param {string} path
 * @param {LockedPackage} wanted
 * @param {LockedPackage | undefined} found
 */
function isMissing(path, wanted, found) {
  if (path === '' || wanted.link) return false
  return found === undefined ? !wanted.optional : found.version !== wanted.version
}

/** @param {string} path @returns {Record<string, LockedPackage>} */
function readLock(path) {
  try {
    /** @type {LockFile} */
    const lock = JSON.parse(readFileSync(path, 'utf8'))
    return lock.packages ?? {}
  } catch {
    return {}
  }
}

/** Installs exactly what the lock file names, if that is not what is installed. @param {string} root */
export async function ensureDependencies(root) {
  const missing = missingPackages(root)
  if (missing !== null && missing.length === 0) return
  console.log(
    missing === null
      ? 'Installing the locked dependencies (a minute or two, once) …'
      : `Dependencies are out of date (${missing.length} differ from package-lock.json): installing …`,
  )
  // Development packages are needed to build, also where NODE_ENV says production.
  const code = await npm(root, ['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (code !== 0) {
    throw new Failure(
      `The dependencies could not be installed (npm ci ended with ${code}, see above). Check the network connection and try again.`,
    )
  }
}

/** @param {string} root @param {string[]} args */
function npm(root, args) {
  // Under `npm start` npm names its own program; otherwise npm is sought on the path.
  const own = process.env.npm_execpath
  if (own?.endsWith('npm-cli.js')) return run(process.execPath, [own, ...args], { cwd: root })
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd: root })
}
