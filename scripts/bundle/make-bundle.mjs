import { join } from 'node:path'
import { buildSync } from 'esbuild'

/** What is written into pages that stand alone needs no newer browser than this. */
const TARGET = ['es2022', 'chrome100', 'firefox104', 'safari16']

/**
 * A module that exports as strings the scripts and styles that a `.bundle` file names, each with all that it
 * imports, made small.
 * @param {string} root of the project
 * @param {string} text of the file: names of exports, and paths from the root
 * @returns {{ code: string, files: string[] }} the module, and every file that it is made from
 */
export function makeBundle(root, text) {
  /** @type {Record<string, string>} */
  const entries = JSON.parse(text)
  const made = Object.entries(entries).map(([name, path]) => ({ name, ...build(root, path) }))
  return {
    code: made.map(({ name, code }) => `export const ${name} = ${JSON.stringify(code)}\n`).join(''),
    files: made.flatMap(({ files }) => files),
  }
}

/** @param {string} root @param {string} path */
function build(root, path) {
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    charset: 'utf8',
    format: 'iife',
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
    minify: true,
    target: TARGET,
    tsconfig: join(root, 'tsconfig.json'),
    write: false,
  })
  const [output] = outputFiles
  return {
    code: output?.text.trim() ?? '',
    files: Object.keys(metafile.inputs).map((each) => join(root, each)),
  }
}
