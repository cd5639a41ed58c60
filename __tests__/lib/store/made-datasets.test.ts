import { LIMITS } from '../../../lib/dataset/limits'
import { parseDataset } from '../../../lib/dataset/parse-dataset'
import { isPlace } from '../../../lib/http/missing-place.server'
import { listDatasets, loadDataset } from '../../../lib/store/datasets.server'
import { isMade, loadMade, MADE_DATASETS } from '../../../lib/store/made-datasets.server'
import { dataFolder } from '../../support/data-folder'
import { tinyDataset } from '../../support/tiny-dataset'

let folder: ReturnType<typeof dataFolder>
beforeAll(() => {
  folder = dataFolder([tinyDataset])
})
afterAll(() => folder.remove())

describe('made datasets', () => {
  it('are found by their ids, and stand in no list', async () => {
    const { dataset, hash } = await loadDataset('made-1000')
    expect([dataset.id, dataset.systems.length]).toEqual(['made-1000', 1000])
    expect(hash).toMatch(/^[0-9a-f]{16}$/)
    expect((await listDatasets()).map(({ id }) => id)).toEqual(['trees'])
  })

  it('are made once', async () => {
    expect((await loadDataset('made-1000')).dataset).toBe((await loadDataset('made-1000')).dataset)
  })

  it('are three, each with a hash of its own', () => {
    expect(MADE_DATASETS.map(({ systems }) => systems)).toEqual([1000, 10_000, 100_000])
    expect(loadMade('made-10000')?.hash).not.toBe(loadMade('made-1000')?.hash)
  })

  it.each(['made-5', 'made-01000', 'made', 'made-1000000'])(
    'of other sizes are not there: %s',
    async (id) => {
      expect(isMade(id)).toBe(false)
      expect(loadMade(id)).toBeNull()
      await expect(loadDataset(id)).rejects.toMatchObject({ code: 'unknown-dataset' })
    },
  )

  it('are datasets that a file could hold, as far as it could hold so many', () => {
    const made = loadMade('made-1000')?.dataset
    expect(made?.systems.length).toBeLessThanOrEqual(LIMITS.systems)
    expect(parseDataset(JSON.parse(JSON.stringify(made)))).toMatchObject({ ok: true })
  })

  it('have pages', async () => {
    const [first] = loadMade('made-1000')?.dataset.systems ?? []
    expect(await isPlace('/made-1000')).toBe(true)
    expect(await isPlace('/made-1000/matrix')).toBe(true)
    expect(await isPlace(`/made-1000/systems/${first?.id}`)).toBe(true)
    expect(await isPlace('/made-1000/systems/nobody')).toBe(false)
    expect(await isPlace('/made-1000/pie')).toBe(false)
    expect(await isPlace('/made-7')).toBe(false)
  })
})
