import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const HERE = dirname(fileURLToPath(import.meta.url))
const ROOT = join(HERE, '..', '..')
/** Beside the packages, so that what is not bundled, the native ones, is found from there. */
const OUT = join(HERE, 'node_modules', '.bundled')

/**
 * Bundles and minifies every library as a build for production would, and gives the folder. Each stays in
 * files of its own, so that a process loads only what it draws with.
 */
export async function bundleLibraries(): Promise<string> {
  rmSync(OUT, { recursive: true, force: true })
  await build({
    entryPoints: ['one.mjs', 'warm.mjs'].map((file) => join(HERE, file)),
    outdir: OUT,
    outExtension: { '.js': '.mjs' },
    ...{ bundle: true, splitting: true, minify: true, format: 'esm', platform: 'node' },
    target: 'node20',
    // a mark for the build of the app: here it would shut the door
    alias: { 'server-only': join(ROOT, 'node_modules', 'server-only', 'empty.js') },
    external: ['@resvg/resvg-js', '@napi-rs/canvas', 'pdfkit', 'fontkit'],
    define: { 'process.env.NODE_ENV': '"production"' },
    // packages that were written for require
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    absWorkingDir: HERE,
    logLevel: 'error',
  })
  return OUT
}
