import { readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'

const HERE = dirname(fileURLToPath(import.meta.url))
const ROOT = join(HERE, '..', '..')
/** Beside the packages, so that what is not bundled, the native ones, is found from there. */
const OUT = join(HERE, 'node_modules', '.bundled')

const SHARED: BuildOptions = {
  ...{ bundle: true, minify: true, format: 'esm', platform: 'node', target: 'node20' },
  outdir: OUT,
  outbase: HERE,
  outExtension: { '.js': '.mjs' },
  // a mark for the build of the app: here it would shut the door
  alias: { 'server-only': join(ROOT, 'node_modules', 'server-only', 'empty.js') },
  define: { 'process.env.NODE_ENV': '"production"' },
  // packages that were written for require
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  absWorkingDir: HERE,
  logLevel: 'error',
}
const NATIVE = ['@resvg/resvg-js', '@napi-rs/canvas', 'pdfkit', 'fontkit']
/** Files that a process loads by itself: each is one bundle. */
const BESIDE = ['./contestants/*', './raster.mjs']

/**
 * Bundles and minifies every library by itself, as a build for production would, and gives the folder. A process loads
 * what it draws with, in no more files than the library asks for when it is needed.
 */
export async function bundleLibraries(): Promise<string> {
  rmSync(OUT, { recursive: true, force: true })
  const libraries = readdirSync(join(HERE, 'contestants')).map((file) => `contestants/${file}`)
  for (const file of [...libraries, 'raster.mjs', 'warm.mjs']) {
    await build({ ...SHARED, entryPoints: [file], external: NATIVE, splitting: true })
  }
  await build({ ...SHARED, entryPoints: ['one.mjs'], external: [...NATIVE, ...BESIDE] })
  return OUT
}
