import type { Dataset } from '../../../lib/dataset/schema'
import { exploreView } from '../../../lib/http/explore'
import { tinyDataset } from '../../support/tiny-dataset'

const [first, second] = tinyDataset.systems.map(({ id }) => id)

function open(search: string, head: Partial<Dataset> = {}) {
  const dataset = { ...tinyDataset, ...head }
  const entries = new URLSearchParams(search)
  return exploreView({ dataset, hash: 'h', entries, figures: ['likeness'], frame: 'page' })
}

describe('the system that others are likened to', () => {
  it('is the first shown where the dataset names none', () => {
    const { subject, figures } = open('')
    const name = tinyDataset.systems.find(({ id }) => id === subject)?.name
    expect(subject).toBe(open('').systems[0]?.id)
    expect(figures[0]?.describe.title).toBe(`What is ${name} like?`)
  })

  it('is the one that the dataset asks about, as long as it is shown', () => {
    expect(open('', { subject: second }).subject).toBe(second)
    expect(open(`hide=${second}`, { subject: second }).subject).not.toBe(second)
  })

  it('gives way to the one that the address names', () => {
    const { figures } = open(`of=${first}`, { subject: second })
    expect(figures[0]?.describe.title).toContain(tinyDataset.systems[0]?.name)
  })

  it('is compared with the first other where no two are named', () => {
    expect(open('').compared).toEqual([first, second])
    expect(open('', { subject: second }).compared).toEqual([second, first])
    expect(open(`hide=${second}`, { subject: second }).compared).not.toContain(second)
  })

  it('is nobody where nothing is shown', () => {
    expect(open('q=nowhere-to-be-found').subject).toBe('')
  })
})
