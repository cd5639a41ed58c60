import { datasetHash } from '../../../lib/dataset/hash'
import { tinyDataset } from '../../support/tiny-dataset'

describe('the hash of a dataset', () => {
  it('is sixteen hex digits', () => {
    expect(datasetHash(tinyDataset)).toMatch(/^[0-9a-f]{16}$/)
  })

  it('does not hang on the order of keys', () => {
    const { id, title, ...rest } = tinyDataset
    expect(datasetHash({ ...rest, title, id })).toBe(datasetHash(tinyDataset))
  })

  it('changes with one word', () => {
    expect(datasetHash({ ...tinyDataset, title: 'Four trees' })).not.toBe(datasetHash(tinyDataset))
  })

  it('changes with the order of systems, which is drawn', () => {
    const systems = [...tinyDataset.systems].reverse()
    expect(datasetHash({ ...tinyDataset, systems })).not.toBe(datasetHash(tinyDataset))
  })
})
