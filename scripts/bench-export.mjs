/** `npm run bench:export`: measures pictures as files beside other libraries. With `-- --quick`: a first look. */
import './setup/node-version.mjs'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuild } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { ROOT, toolPath } from './setup/project.mjs'
import { run, runMain } from './setup/run.mjs'
import { startServer } from './setup/server.mjs'

async function main() {
  await ensureDependencies(ROOT)
  await ensureDependencies(join(ROOT, 'bench', 'export'))
  await ensureBuild(ROOT)
  const log = join(mkdtempSync(join(tmpdir(), 'outcrop-bench-')), 'server.log')
  const server = await startServer(log)
  try {
    const file = join('bench', 'export', 'run.ts')
    const args = [toolPath('tsx'), '--conditions=react-server', file, ...process.argv.slice(2)]
    const env = { NODE_ENV: 'production', OUTCROP_URL: server.address }
    return await run(process.execPath, args, { cwd: ROOT, env })
  } finally {
    await server.stop()
  }
}

await runMain(main)
