/**
 * `npm run generate`: writes everything that is generated, then the golden pictures. A generator is a
 * file scripts/generate-<name>.ts or .mjs; they run in the order of their names.
 */
import './setup/node-version.mjs'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDependencies } from './setup/dependencies.mjs'
import { ROOT, toolPath } from './setup/project.mjs'
import { Failure, run, runMain } from './setup/run.mjs'

async function main() {
  await ensureDependencies(ROOT)
  const names = readdirSync(join(ROOT, 'scripts')).filter((name) =>
    /^generate-.+\.(ts|mjs)$/.test(name),
  )
  for (const name of names.sort()) {
    console.log(`\n── ${name} ──`)
    await demand([toolPath('tsx'), '--conditions=react-server', join('scripts', name)])
  }
  console.log('\n── golden pictures ──')
  await demand([toolPath('jest'), '--testPathPatterns', 'golden'], { UPDATE_GOLDEN: '1' })
  console.log('\nDone. Look at each changed picture before you commit it: git status, git diff.')
  return 0
}

/** @param {string[]} args @param {Record<string, string>} [env] */
async function demand(args, env = {}) {
  const code = await run(process.execPath, args, { cwd: ROOT, env })
  if (code !== 0) throw new Failure(`A generator failed with ${code}: see above.`)
}

await runMain(main)
