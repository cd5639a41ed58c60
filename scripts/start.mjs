/** `npm start`: whatever is missing is installed and built, then the app is served. */
import './setup/node-version.mjs'
import { join } from 'node:path'
import { ensureBuild } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { demandPort, parsePort } from './setup/port.mjs'
import { ROOT } from './setup/project.mjs'
import { run, runMain } from './setup/run.mjs'

async function main() {
  const port = parsePort(process.env.PORT)
  // Asked before the long steps, and once more after them.
  await demandPort(port)
  await ensureDependencies(ROOT)
  await ensureBuild(ROOT)
  await demandPort(port)
  announce(`http://localhost:${port}`)
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PORT: String(port) }
  return run(process.execPath, [join('scripts', 'serve.mjs')], { cwd: ROOT, env })
}

/**
 * Says where the app is as soon as it answers. It asks for a file that costs nothing: on a busy machine pages asked
 * for again and again, each before the last is made, would keep the server from ever making one.
 * @param {string} address */
function announce(address) {
  const timer = setInterval(async () => {
    try {
      await fetch(`${address}/icon.svg`, { method: 'HEAD', signal: AbortSignal.timeout(2000) })
    } catch {
      return
    }
    clearInterval(timer)
    console.log(`\nOutcrop is at ${address}\nCtrl+C stops it.\n`)
  }, 250)
  // A server that never starts must not be kept waiting for.
  timer.unref()
}

await runMain(main)
