/**
 * `npm test`: types, lint, Jest and, unless --no-browser is given, the browser tests against the
 * production build. Every stage runs even if an earlier one fails; the last line sums up.
 */
import './setup/node-version.mjs'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuild } from './setup/build.mjs'
import { ensureChromium } from './setup/chromium.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { readCounts } from './setup/jest-counts.mjs'
import { ROOT, toolPath } from './setup/project.mjs'
import { Failure, run, runMain } from './setup/run.mjs'
import { startServer } from './setup/server.mjs'
import { isGreen, summary } from './setup/summary.mjs'

/**
 * @typedef {import('./setup/summary.mjs').Counts} Counts
 * @typedef {{ name: string, work: (folder: string) => Promise<Counts> }} Stage
 */

/** @type {Stage[]} */
const STAGES = [
  { name: 'types', work: types },
  { name: 'lint', work: () => single([toolPath('biome'), 'check', '.']) },
  { name: 'jest', work: (folder) => jest('jest.config.mjs', join(folder, 'jest.json'), {}) },
]
/** @type {Stage} */
const BROWSER = { name: 'browser', work: browser }

async function main() {
  const withBrowser = !process.argv.includes('--no-browser')
  await ensureDependencies(ROOT)
  const folder = mkdtempSync(join(tmpdir(), 'outcrop-test-'))
  const results = []
  for (const stage of withBrowser ? [...STAGES, BROWSER] : STAGES) {
    console.log(`\n── ${stage.name} ──`)
    const start = Date.now()
    const counts = await outcome(stage, folder)
    results.push({ name: stage.name, seconds: (Date.now() - start) / 1000, ...counts })
  }
  const green = isGreen(results)
  if (green) rmSync(folder, { recursive: true, force: true })
  console.log(`\n${summary(results).join('\n')}`)
  return green ? 0 : 1
}

/** A stage that cannot run counts as one failed test. @param {Stage} stage @param {string} folder */
async function outcome(stage, folder) {
  try {
    return await stage.work(folder)
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}

/** Type check; the types of the routes are made first. */
async function types() {
  const made = await single([toolPath('next'), 'typegen'])
  return made.failed > 0 ? made : single([toolPath('typescript'), '--noEmit'])
}

/** A tool that only says yes or no counts as one test. @param {string[]} args */
async function single(args) {
  const code = await run(process.execPath, args, { cwd: ROOT })
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * @param {string} config
 * @param {string} output where Jest writes its results
 * @param {Record<string, string>} env
 */
async function jest(config, output, env) {
  const args = [toolPath('jest'), '--config', config, '--json', '--outputFile', output]
  const code = await run(process.execPath, args, { cwd: ROOT, env })
  return readCounts(output, code)
}

/** @param {string} folder */
async function browser(folder) {
  const chromium = await ensureChromium(ROOT)
  await ensureBuild(ROOT)
  const server = await startServer(join(folder, 'server.log'))
  try {
    return await jest('jest.browser.config.mjs', join(folder, 'browser.json'), {
      CHROME_PATH: chromium,
      OUTCROP_URL: server.address,
    })
  } finally {
    await server.stop()
  }
}

await runMain(main)
