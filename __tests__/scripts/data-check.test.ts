import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inHead, inOak, tinyFolder } from '../support/tiny-folder'

const PROJECT = join(__dirname, '../..')
const root = mkdtempSync(join(tmpdir(), 'data-check-'))
afterAll(() => rmSync(root, { recursive: true }))

type Answer = { code: number; out: string }

/** Runs the command as npm does, on a folder below the temporary one. */
function dataCheck(folder: string): Promise<Answer> {
  const tsx = join(PROJECT, 'node_modules/tsx/dist/cli.mjs')
  const args = [tsx, '--conditions=react-server', 'scripts/data-check.ts', join(root, folder)]
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: PROJECT }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: stdout + stderr })
    })
  })
}

async function write(folder: string, edits: Parameters<typeof tinyFolder>[0]): Promise<void> {
  for (const { path, text } of tinyFolder(edits)) {
    await mkdir(dirname(join(root, folder, path)), { recursive: true })
    await writeFile(join(root, folder, path), text)
  }
}

describe('npm run data:check', () => {
  it('says what was found when there is no problem', async () => {
    await write('right/trees', [])
    expect(await dataCheck('right')).toEqual({
      code: 0,
      out: '1 dataset, 2 systems, 3 assessments: no problems\n',
    })
    expect(await dataCheck('right/trees')).toEqual(await dataCheck('right'))
  }, 60_000)

  it('prints each problem on a line and ends with 1', async () => {
    await write('wrong/trees', [
      inOak('value: 2', 'value: 7'),
      inHead('bracket: leaf', 'bracket: laef'),
    ])
    await mkdir(join(root, 'wrong/Not An Id'))
    expect(await dataCheck('wrong')).toEqual({
      code: 1,
      out: [
        'Not An Id/  is not an id (allowed: lower case letters, digits and single hyphens)',
        'trees/dataset.yaml:39  bracket  names an unknown dimension: laef (nearest: leaf; known: height, leaf, girth, uses, evergreen, in-short)',
        'trees/systems/oak.yaml:10  assessments.height[0].value  is not a level of Height: 7 (allowed: 1 low, 2 middling, 3 tall; nearest: 3)',
        '1 dataset: 3 problems\n',
      ].join('\n'),
    })
  }, 60_000)

  it('ends with 1 where there is nothing to check', async () => {
    expect(await dataCheck('nowhere')).toMatchObject({ code: 1 })
  }, 60_000)
})
