import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { anyFreePort } from './port.mjs'
import { ROOT } from './project.mjs'
import { exitCodeOf, Failure } from './run.mjs'

const PATIENCE_MS = 60_000

/**
 * Starts the built app by the same script as `npm start`, on a free port, and waits until it answers.
 * @param {string} log the file that takes what the server prints
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function startServer(log) {
  const port = await anyFreePort()
  const address = `http://localhost:${port}`
  const child = spawn(process.execPath, [join(ROOT, 'scripts', 'start.mjs')], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const file = createWriteStream(log)
  child.stdout.pipe(file, { end: false })
  child.stderr.pipe(file, { end: false })
  const ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? exitCodeOf(signal)))
  })
  const kill = () => child.kill('SIGTERM')
  process.once('exit', kill)
  const stop = async () => {
    process.off('exit', kill)
    kill()
    await ended
    file.end()
  }
  await untilAnswers(address, ended, log).catch(async (error) => {
    await stop()
    throw error
  })
  return { address, stop }
}

/**
 * @param {string} address
 * @param {Promise<unknown>} ended settles when the server's process is gone
 * @param {string} log
 */
async function untilAnswers(address, ended, log) {
  let gone = false
  void ended.then(() => {
    gone = true
  })
  const last = Date.now() + PATIENCE_MS
  while (Date.now() < last && !gone) {
    // a file that costs nothing, so that asking does not keep the server from answering
    const answer = await fetch(`${address}/icon.svg`, { signal: AbortSignal.timeout(5000) }).catch(
      () => null,
    )
    if (answer !== null) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Failure(`The server ${gone ? 'stopped' : 'did not answer in a minute'}: see ${log}`)
}
