import { execFile } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CHART_KINDS } from '../../lib/charts/index'
import { FRAME_KEYS } from '../../lib/http/frame-keys'
import { loadDataset } from '../../lib/store/datasets.server'
import { RENDER_OPTIONS } from '../../scripts/cli/render'
import { picture } from '../support/api'
import { commandLine, HOME } from '../support/command-line'
import { inOak } from '../support/tiny-folder'

const { cwd, outcrop, writeTrees, written } = commandLine()
afterAll(() => rmSync(cwd, { recursive: true }))

const TREES = ['--systems', 'oak,pine']

describe('outcrop render', () => {
  it.each([
    ['png', ['--systems', 'bitcoin,linux', '--theme', 'dark', '--preset', 'og']],
    ['svg', ['--title=Two of them', '--systems', 'bitcoin', '--systems', 'linux']],
    ['csv', ['--query', '?systems=bitcoin,linux&lens=all']],
    ['json', []],
    ['md', ['--is.openness', '3..', '--words', 'none']],
  ])('writes the bytes of the server as %s', async (format, options) => {
    const name = `radar.${format}`
    const { exit, said } = await outcrop(
      'render',
      'open-intelligence',
      'radar',
      '-o',
      name,
      ...options,
    )
    expect({ exit, said }).toEqual({ exit: 0, said: [] })
    const query = new URLSearchParams()
    for (let at = 0; at < options.length; at++) {
      const option = options[at] ?? ''
      if (option === '--query') query.append('systems', 'bitcoin,linux')
      else if (option.includes('=') && option.startsWith('--')) query.append('title', 'Two of them')
      else if (option.startsWith('--')) query.append(option.slice(2), options[at + 1] ?? '')
    }
    const served = await picture(`/open-intelligence/${name}?${query}`)
    expect(served.status).toBe(200)
    expect(written(name).equals(Buffer.from(await served.arrayBuffer()))).toBe(true)
  })

  it('writes to stdout, and nothing else there', async () => {
    const { exit, out } = await outcrop(
      ...['render', 'open-intelligence', 'stack', '--format', 'svg', '--output', '-'],
    )
    const served = await picture('/open-intelligence/stack.svg')
    expect(exit).toBe(0)
    expect(out.equals(Buffer.from(await served.arrayBuffer()))).toBe(true)
  })

  it('takes the path of a folder, of its dataset.yaml, of a bundle, and an id in a data folder', async () => {
    await writeTrees('some/trees')
    const { dataset } = await loadDataset('trees', join(cwd, 'some'))
    await writeFile(join(cwd, 'bundle.json'), JSON.stringify(dataset))
    const ways = [
      ['./some/trees'],
      [join(cwd, 'some/trees')],
      ['some/trees/dataset.yaml'],
      ['bundle.json'],
      ['trees', '--data', 'some'],
    ]
    for (const [index, [name = '', ...options]] of ways.entries()) {
      const file = `way-${index}.csv`
      expect(
        await outcrop('render', name, 'matrix', '-o', file, ...TREES, ...options),
      ).toMatchObject({
        exit: 0,
        said: [],
      })
      expect(written(file).equals(written('way-0.csv'))).toBe(true)
    }
  })

  it('looks for ids in data/datasets of the working directory first', async () => {
    await writeTrees('data/datasets/trees')
    expect(await outcrop('render', 'open-intelligence', 'radar', '-o', 'x.svg')).toMatchObject({
      exit: 2,
      said: [expect.stringContaining('known: trees')],
    })
    rmSync(join(cwd, 'data'), { recursive: true })
  })

  it('says what is wrong with the data, with file and line, and ends with 1', async () => {
    await writeTrees('wrong/trees', [inOak('value: 2', 'value: 7')])
    const line =
      'wrong/trees/systems/oak.yaml:10  assessments.height[0].value  is not a level of Height: 7 (allowed: 1 low, 2 middling, 3 tall; nearest: 3)'
    expect(await outcrop('render', './wrong/trees', 'radar', '-o', 'x.svg')).toMatchObject({
      exit: 1,
      said: [line],
    })
    expect(existsSync(join(cwd, 'x.svg'))).toBe(false)
  })

  it('ends with 1 and the sentence where the chart refuses, and keeps the file that was there', async () => {
    await writeFile(join(cwd, 'kept.png'), 'kept')
    const { exit, said } = await outcrop(
      ...['render', 'open-intelligence', 'pair', '--systems', 'bitcoin', '-o', 'kept.png'],
    )
    expect({ exit, said }).toEqual({
      exit: 1,
      said: ['A pair needs exactly 2 systems: 1 is chosen.'],
    })
    expect(written('kept.png').toString()).toBe('kept')
  })

  it('writes through a link, and leaves no other file behind', async () => {
    await mkdir(join(cwd, 'links'))
    await writeFile(join(cwd, 'links/real.md'), 'before')
    await symlink('real.md', join(cwd, 'links/link.md'))
    await outcrop('render', 'open-intelligence', 'radar', '-o', 'links/link.md')
    expect(written('links/real.md').toString()).toContain('# ')
    expect(readdirSync(join(cwd, 'links')).sort()).toEqual(['link.md', 'real.md'])
  })

  it.each([
    [['rendr'], 'unknown command: rendr (nearest: render; known: render, validate, list)'],
    [
      ['render', 'open-intelligence', 'rader', '-o', 'x.png'],
      'unknown chart: rader (nearest: radar',
    ],
    [['render', 'open-inteligence', 'radar', '-o', 'x.png'], 'nearest: open-intelligence'],
    [['render', 'open-intelligence', 'radar', '-o', 'x.pgn'], 'unknown format: pgn (nearest: png'],
    [['render', 'open-intelligence', 'radar', '-o', 'picture'], 'the format is missing'],
    [['render', 'open-intelligence', 'radar'], 'where to write is missing'],
    [
      ['render', 'open-intelligence'],
      'render takes a dataset and a chart: open-intelligence is given',
    ],
    [['render', 'open-intelligence', 'radar', '--ouput', 'x.png'], 'nearest: --output'],
    [['render', 'open-intelligence', 'radar', '--theme'], '--theme needs a value'],
    [['render', 'open-intelligence', 'radar', '-p', 'x'], 'unknown option: -p'],
    [['render', 'a', 'radar', '-o', 'x.png', '-o', 'y.png'], '--output is given twice'],
    [['render', 'open-intelligence', 'radar', '-o', 'none/x.md'], 'its folder does not exist'],
    [['render', 'open-intelligence', 'radar', '-o', 'x.md', '--data', 'none'], 'no such folder'],
    [['render', './none', 'radar', '-o', 'x.md'], 'there is no such file or folder: ./none'],
    [['render', '.', 'radar', '-o', 'x.md'], 'no dataset in'],
    [['validate'], 'what to validate is missing'],
    [['validate', 'none'], 'there is no such file or folder: none'],
    [['list', '--dta', 'x'], 'unknown option: --dta (known: --data)'],
    [[], 'a command is missing'],
  ])('ends with 2 for %j', async (words, sentence) => {
    const { exit, said, out } = await outcrop(...words)
    expect({ exit, out: out.length }).toEqual({ exit: 2, out: 0 })
    expect(said.join('\n')).toContain(sentence)
  })

  it('names every key that is wrong with what is nearest', async () => {
    const { exit, said } = await outcrop(
      ...[
        'render',
        'open-intelligence',
        'radar',
        '-o',
        'x.png',
        '--sytems',
        'a',
        '--theme',
        'drak',
      ],
    )
    expect(exit).toBe(2)
    expect(said).toHaveLength(2)
    expect(said.join('\n')).toMatch(/--sytems: unknown parameter: sytems \(nearest: systems/)
    expect(said.join('\n')).toMatch(/--theme: unknown theme: drak \(nearest: dark/)
  })

  it('has no option of its own that an address has too', () => {
    const keys: string[] = [...FRAME_KEYS, ...CHART_KINDS.flatMap((kind) => kind.optionKeys())]
    expect(keys.filter((key) => RENDER_OPTIONS.some((own) => own === key))).toEqual([])
  })
})

describe('outcrop', () => {
  it('lists what can be named', async () => {
    const { exit, out } = await outcrop('list')
    expect(exit).toBe(0)
    for (const word of ['open-intelligence', 'likeness', 'slide-16x9', 'contrast', 'csv']) {
      expect(out.toString()).toContain(word)
    }
  })

  it('helps and tells its version', async () => {
    expect((await outcrop('--help')).out.toString()).toContain('outcrop render <dataset> <chart>')
    expect((await outcrop('render', '-h')).exit).toBe(0)
    expect((await outcrop('--version')).out.toString()).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('runs as a program from any folder, with its own fonts and data', async () => {
    const words = ['render', 'open-intelligence', 'radar', '--preset', 'og', '-o', 'program.png']
    const { code, told } = await program(words)
    expect({ code, told }).toEqual({ code: 0, told: '' })
    const served = await picture('/open-intelligence/radar.png?preset=og')
    expect(written('program.png').equals(Buffer.from(await served.arrayBuffer()))).toBe(true)
    expect(await program(['render', 'open-intelligence', 'rader', '-o', 'x.png'])).toMatchObject({
      code: 2,
    })
  })
})

/** Starts bin/outcrop.mjs in the temporary folder. */
function program(words: string[]): Promise<{ code: number; told: string }> {
  return new Promise((resolve) => {
    const args = [join(HOME, 'bin/outcrop.mjs'), ...words]
    execFile(process.execPath, args, { cwd }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, told: stdout + stderr })
    })
  })
}
