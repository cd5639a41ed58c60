/**
 * `npm run generate`: writes everything that is generated, then the golden pictures. A generator is a
 * file scripts/generate-<name>.ts or .mjs; they run in the order of their names.
 */
import './setup/node-version.mjs'
import { readdirSync, readFileSync } from 'node:fs'
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
  await demand([toolPath('jest'), '--runTestsByPath', ...goldenTests('__tests__')], {
    UPDATE_GOLDEN: '1',
  })
  console.log('\nDone. Look at each changed picture before you commit it: git status, git diff.')
  return 0
}

/** Every test that compares with golden pictures. @param {string} folder @returns {string[]} */
function goldenTests(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return goldenTests(path)
    const isTest = /\.test\.tsx?$/.test(entry.name)
    return isTest && readFileSync(join(ROOT, path), 'utf8').includes('support/golden') ? [path] : []
  })
}

/** @param {string[]} args @param {Record<string, string>} [env] */
async function demand(args, env = {}) {
  const code = await run(process.execPath, args, { cwd: ROOT, env })
  if (code !== 0) throw new Failure(`A generator failed with ${code}: see above.`)
}

await runMain(main)
