import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Failure, run } from './run.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC_APPS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const BY_HAND =
  'Install Chromium or Chrome yourself, or say where it is: CHROME_PATH=/path/to/chrome npm test (npm run check does without a browser).'

/**
 * Where Chromium is: CHROME_PATH, else the first of the usual names on the path.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null}
 */
export function findChromium(env) {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH
    throw new Failure(`CHROME_PATH names no file: ${env.CHROME_PATH}. ${BY_HAND}`)
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...candidates, ...MAC_APPS].find(isProgram) ?? null
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Chromium's path; where there is none, Debian's package is installed. @param {string} root */
export async function ensureChromium(root) {
  return findChromium(process.env) ?? installChromium(root)
}

/** @param {string} root */
async function installChromium(root) {
  const prefix = aptPrefix()
  if (prefix === null) throw new Failure(`The browser tests found no Chromium. ${BY_HAND}`)
  console.log("No Chromium found: installing Debian's package …")
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const [program = '', ...before] = [...prefix, 'apt-get']
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const code = await run(program, [...before, ...args], { cwd: root, env })
    if (code !== 0) throw new Failure(`apt-get ${args[0]} ended with ${code}. ${BY_HAND}`)
  }
  const found = findChromium(process.env)
  if (found === null) throw new Failure(`apt-get installed no Chromium. ${BY_HAND}`)
  return found
}

/** How apt-get may be called here; null where it may not. @returns {string[] | null} */
function aptPrefix() {
  const can = (/** @type {string} */ program, /** @type {string[]} */ args) =>
    spawnSync(program, args, { stdio: 'ignore' }).status === 0
  if (!can('apt-get', ['--version'])) return null
  if (process.getuid?.() === 0) return []
  return can('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null
}
