import { rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadDataset } from '../../lib/store/datasets.server'
import { commandLine, HOME } from '../support/command-line'
import { inOak } from '../support/tiny-folder'

const { cwd, outcrop, writeTrees } = commandLine()
afterAll(() => rmSync(cwd, { recursive: true }))

describe('outcrop validate', () => {
  it('says how much each dataset holds', async () => {
    await writeTrees('right/trees')
    const both = await outcrop('validate', 'right', join(HOME, 'data/datasets/city-cycling'))
    expect(both).toMatchObject({ exit: 0, said: [] })
    expect(both.out.toString()).toMatch(
      /^trees: 2 systems, 3 assessments, no problems\ncity-cycling: \d+ systems, \d+ assessments, no problems\n$/,
    )
  })

  it('prints each problem on a line with file, line, place, what is allowed and what is nearest', async () => {
    await writeTrees('bad/trees', [inOak('value: 2', 'value: 7')])
    const { dataset } = await loadDataset('trees', join(cwd, 'right'))
    await writeFile(join(cwd, 'bad.json'), JSON.stringify({ ...dataset, bracket: 'laef' }, null, 2))
    const { exit, said, out } = await outcrop('validate', 'bad', 'bad.json')
    expect(exit).toBe(1)
    expect(said).toEqual([
      'bad/trees/systems/oak.yaml:10  assessments.height[0].value  is not a level of Height: 7 (allowed: 1 low, 2 middling, 3 tall; nearest: 3)',
      expect.stringMatching(
        /^bad\.json:\d+ {2}bracket {2}names an unknown dimension: laef \(nearest: leaf;/,
      ),
    ])
    expect(out.toString()).toBe('trees: 1 problem\nbad.json: 1 problem\n')
  })

  it('reads a bundle in YAML, and says where it is not one', async () => {
    await writeFile(join(cwd, 'broken.yaml'), 'title: [a\n')
    const { exit, said } = await outcrop('validate', 'broken.yaml')
    expect(exit).toBe(1)
    expect(said[0]).toMatch(/^broken\.yaml:\d+ {2}is /)
  })

  it('speaks of the folder that it was given, not of one whose name goes on from there', async () => {
    await writeTrees('names/Oak_1')
    await writeTrees('names/Oak_1_old')
    const { exit, said } = await outcrop('validate', 'names/Oak_1')
    expect(exit).toBe(1)
    expect(said).toEqual([expect.stringMatching(/^Oak_1\/ {2}is not an id/)])
  })

  it('ends with 1 where a folder holds no dataset', async () => {
    await mkdir(join(cwd, 'empty'))
    expect(await outcrop('validate', 'empty')).toMatchObject({ exit: 1 })
  })
})
