import { createHash } from 'node:crypto'
import { makeBundle } from './make-bundle.mjs'

/**
 * The same for tests. What it is made from is many files, so that the bundle itself tells whether the last one
 * still holds.
 * @param {string} text @param {string} _path @param {{ config: { rootDir: string } }} options
 */
function getCacheKey(text, _path, { config }) {
  return createHash('sha256').update(makeBundle(config.rootDir, text).code).digest('hex')
}

/** @param {string} text @param {string} _path @param {{ config: { rootDir: string } }} options */
function process(text, _path, { config }) {
  const { code } = makeBundle(config.rootDir, text)
  return { code: code.replaceAll(/^export const (\w+) = /gm, 'exports.$1 = ') }
}

export default { getCacheKey, process }
