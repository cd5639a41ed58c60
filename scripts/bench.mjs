/** `npm run bench`: prints how long pictures take, what a page weighs, how soon it and a stage answer. */
import './setup/node-version.mjs'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuild } from './setup/build.mjs'
import { ensureChromium } from './setup/chromium.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { ROOT, toolPath } from './setup/project.mjs'
import { run, runMain } from './setup/run.mjs'
import { startServer } from './setup/server.mjs'

async function main() {
  await ensureDependencies(ROOT)
  const chromium = await ensureChromium(ROOT)
  await ensureBuild(ROOT)
  const pictures = await bench('pictures.bench.ts', {})
  const server = await startServer(
    join(mkdtempSync(join(tmpdir(), 'outcrop-bench-')), 'server.log'),
  )
  try {
    const site = { CHROME_PATH: chromium, OUTCROP_URL: server.address }
    const page = await bench('page.bench.ts', site)
    const talk = await bench('talk.bench.ts', site)
    return Math.max(pictures, page, talk)
  } finally {
    await server.stop()
  }
}

/** @param {string} file @param {Record<string, string>} env */
function bench(file, env) {
  const args = [toolPath('tsx'), '--conditions=react-server', join('bench', file)]
  return run(process.execPath, args, { cwd: ROOT, env: { NODE_ENV: 'production', ...env } })
}

await runMain(main)
