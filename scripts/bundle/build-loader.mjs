import { fileURLToPath } from 'node:url'
import { makeBundle } from './make-bundle.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Has the build turn a `.bundle` file into a module.
 * @this {{ addDependency: (path: string) => void }}
 * @param {string} text
 */
export default function loadBundle(text) {
  const { code, files } = makeBundle(ROOT, text)
  for (const file of files) this.addDependency(file)
  return code
}
