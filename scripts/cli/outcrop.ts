/** The command line, as bin/outcrop.mjs starts it. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setProjectRoot } from '../../lib/store/root.server'
import { runOutcrop } from './run-outcrop'

const home = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
setProjectRoot(home)

// `outcrop … -o - | head` ends before all is read, which is no failure
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error
})

process.exitCode = await runOutcrop(process.argv.slice(2), {
  cwd: process.cwd(),
  home,
  out: (content) =>
    new Promise((resolve) => {
      process.stdout.write(content, () => resolve())
    }),
  say: (line) => console.error(line),
})
