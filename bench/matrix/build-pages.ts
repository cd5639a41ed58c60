import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, parse } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const HERE = dirname(fileURLToPath(import.meta.url))
const PAGES = join(HERE, 'pages')

/** Bundles every page as one would for production, and gives the folder with the bundles. */
export async function buildPages(): Promise<string> {
  const outdir = mkdtempSync(join(tmpdir(), 'outcrop-bench-pages-'))
  const entries = readdirSync(PAGES).filter((file) => !['begin.mjs', 'page.css'].includes(file))
  await build({
    entryPoints: [...entries, 'page.css'].map((file) => join(PAGES, file)),
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'dataurl', '.svg': 'dataurl' },
    absWorkingDir: HERE,
    logLevel: 'error',
  })
  return outdir
}

/** The ids of the pages: their files without the ending. */
export const pageHtml = (name: string): string => `<!doctype html>
<meta charset="utf-8"><title>${parse(name).name}</title>
<link rel="stylesheet" href="${name}.css"><link rel="stylesheet" href="page.css">
<div id="panel"></div><div id="table"></div><output id="count"></output>
<script type="module" src="${name}.js"></script>`
