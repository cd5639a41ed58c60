import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { AppError } from '../../../lib/errors'
import { listDatasets, loadDataset } from '../../../lib/store/datasets.server'
import { inOak, tinyFolder } from '../../support/tiny-folder'

let root = ''

async function write(id: string, files: { path: string; text: string }[]): Promise<void> {
  for (const { path, text } of files) {
    const place = join(root, id, path)
    await mkdir(dirname(place), { recursive: true })
    await writeFile(place, text)
  }
}

async function thrownBy(promise: Promise<unknown>): Promise<AppError> {
  const thrown = await promise.catch((error: unknown) => error)
  if (!(thrown instanceof AppError)) throw new Error('no AppError was thrown')
  return thrown
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'datasets-'))
  await write('trees', tinyFolder())
  await write('broken', tinyFolder([inOak('value: 2', 'value: 7')]))
})
afterEach(() => rm(root, { recursive: true }))

describe('the store', () => {
  it('lists every dataset, and a broken one with its problems', async () => {
    const [broken, trees] = await listDatasets(root)
    expect(broken).toMatchObject({ id: 'broken', ok: false })
    expect(broken?.ok === false && broken.problems[0]).toMatchObject({
      file: 'systems/oak.yaml',
      line: 10,
      param: 'assessments.height[0].value',
      nearest: ['3'],
    })
    expect(trees).toMatchObject({
      id: 'trees',
      ok: true,
      title: 'Two trees',
      systems: 2,
      dimensions: 6,
    })
  })

  it('loads a right dataset beside a broken one', async () => {
    const { dataset, hash } = await loadDataset('trees', root)
    expect(dataset.systems.map((system) => system.id)).toEqual(['oak', 'pine'])
    expect(hash).toMatch(/^[0-9a-f]{16}$/)
  })

  it('throws all problems of a broken one', async () => {
    const error = await thrownBy(loadDataset('broken', root))
    expect(error.code).toBe('invalid-dataset')
    expect(error.message).toBe('broken has a problem and cannot be shown')
    expect(error.problems).toHaveLength(1)
  })

  it('throws with the nearest ids for one that is not there', async () => {
    const error = await thrownBy(loadDataset('tree', root))
    expect([error.code, error.status]).toEqual(['unknown-dataset', 404])
    expect(error.message).toBe('unknown dataset: tree (nearest: trees; known: broken, trees)')
  })

  it.each(['..', '../trees', '__proto__', 'constructor', ''])(
    'never leaves its folder for %j',
    async (id) => {
      expect((await thrownBy(loadDataset(id, root))).code).toBe('unknown-dataset')
    },
  )

  it('reads a file again when it has changed', async () => {
    await loadDataset('trees', root)
    const place = join(root, 'trees', 'systems', 'oak.yaml')
    const [, oak] = tinyFolder([inOak('name: Oak', 'name: Elm')])
    await writeFile(place, oak?.text ?? '')
    await utimes(place, new Date(1), new Date(1))
    const { dataset } = await loadDataset('trees', root)
    expect(dataset.systems[0]?.name).toBe('Elm')
  })

  it('gives the same object while nothing changes', async () => {
    const first = await loadDataset('trees', root)
    expect((await loadDataset('trees', root)).dataset).toBe(first.dataset)
  })

  it('keeps the others when a folder holds no dataset at all', async () => {
    await mkdir(join(root, 'empty'))
    await mkdir(join(root, 'odd', 'dataset.yaml'), { recursive: true })
    const listed = await listDatasets(root)
    expect(listed.map(({ id, ok }) => [id, ok])).toEqual([
      ['broken', false],
      ['empty', false],
      ['odd', false],
      ['trees', true],
    ])
  })
})
