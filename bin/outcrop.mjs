#!/usr/bin/env node
/**
 * The command line: `outcrop render open-intelligence radar -o radar.png`. The program itself is
 * TypeScript, so it runs in a Node of its own that is told how to load it; the working directory, the
 * streams and the exit code are those of this one.
 */
import '../scripts/setup/node-version.mjs'
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const OUR_FAULT = 3
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const loader = import.meta.resolve('tsx')
const program = join(root, 'scripts', 'cli', 'outcrop.ts')
const child = spawn(
  process.execPath,
  ['--conditions=react-server', `--import=${loader}`, program, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    // not the tsconfig of wherever this is called
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'scripts', 'cli', 'tsconfig.json') },
  },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.once('error', (error) => {
  console.error(`outcrop could not be started: ${error.message}`)
  process.exitCode = OUR_FAULT
})
child.once('exit', (code) => {
  process.exitCode = code ?? OUR_FAULT
})
