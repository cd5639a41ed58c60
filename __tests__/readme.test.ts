import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { order } from '../lib/charts/order/index'
import { agreementOf } from '../lib/view/agreement/agreement-of'
import { applyQuery } from '../lib/view/apply-query'
import { likenessOf } from '../lib/view/likeness/likeness-of'
import { orderHolds } from '../lib/view/likeness/order-holds'
import { DEFAULT_QUERY, type ViewQuery } from '../lib/view/query'
import { sixSystems } from './support/six-systems'

const README = readFileSync(join(__dirname, '../README.md'), 'utf8').replace(/\s+/g, ' ')
const six = sixSystems()
const view = (query: Partial<ViewQuery> = {}) => applyQuery(six, { ...DEFAULT_QUERY, ...query })

const two = (value: number) => value.toFixed(2)
const like = (id: string, lens?: string) => {
  const found = likenessOf(view(lens ? { lens } : {}), 'bittensor').find(
    ({ system }) => system === id,
  )
  if (!found || found.similarity === null) throw new Error(`nothing is known of ${id}`)
  return { ...found, similarity: two(found.similarity) }
}

/** What the README says of the six systems, with the figures as they are computed. */
function answers(): Record<string, string> {
  const [linux, ethereum, bitcoin, openai] = ['linux', 'ethereum', 'bitcoin', 'openai'].map((id) =>
    like(id),
  )
  if (!linux || !ethereum || !bitcoin || !openai) throw new Error('a system is missing')
  const near = [linux, ethereum, bitcoin]
  const far = [openai, like('anthropic')]
  const span = (of: typeof near) =>
    `between ${two(Math.min(...of.map(({ low }) => low)))} and ${two(Math.max(...of.map(({ high }) => high)))}`
  const share = (id: string) => {
    const { nearest } = orderHolds(view(), 'bittensor')
    return `${Math.round(100 * (nearest.find(({ system }) => system === id)?.share ?? 0))} %`
  }
  const { overall } = agreementOf(view())
  return {
    'the nearest': `(similarity ${linux.similarity} on ${linux.compared} of ${linux.comparable} dimensions), then Ethereum (${ethereum.similarity} on ${ethereum.compared}) and Bitcoin (${bitcoin.similarity} on ${bitcoin.compared}); OpenAI and Anthropic stand at ${openai.similarity} on ${openai.compared}`,
    'what open cells could change': `keep ${span(near)}, the two companies ${span(far)}`,
    'whether the order holds': `Linux in ${share('linux')}, Ethereum in ${share('ethereum')}, Bitcoin in ${share('bitcoin')}`,
    'each reader alone': `The article alone makes it Bitcoin (${like('bitcoin', 'article').similarity}), the public record alone Ethereum (${like('ethereum', 'public-record').similarity}), and by that record OpenAI comes to ${like('openai', 'public-record').similarity}`,
    'how far readers agree': `is ${two(overall.alpha ?? Number.NaN)} (${overall.alphaRange?.map(two).join(' to ')})`,
  }
}

describe('the answers in the README', () => {
  it.each(Object.entries(answers()))('are those of the dataset: %s', (_, sentence) => {
    expect(README).toContain(sentence)
  })

  it('count the cells as they are', () => {
    const counts = new Map<string, number>()
    for (const { state } of Object.values(view().cells)) {
      counts.set(state, (counts.get(state) ?? 0) + 1)
    }
    expect(README).toContain(
      `Known are ${counts.get('known')} of 96 cells**, ${counts.get('disputed')} are disputed and ${counts.get('unknown')} unknown`,
    )
  })

  it('say who stands in order, with and without direction', () => {
    const words = (dims: string[] | null) =>
      order.describe(order.model(view({ dims }), order.options.parse({}))).full
    const scales = six.spokes.filter((id) => id !== 'direction')
    expect(words(null)).toContain('No line is certain')
    for (const name of ['Bittensor', 'Ethereum', 'Bitcoin', 'Linux']) {
      expect(words(scales)).toContain(`${name} is at least as far as OpenAI and Anthropic on all`)
    }
  })
})
