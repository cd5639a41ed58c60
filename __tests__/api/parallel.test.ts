import { availableParallelism } from 'node:os'
import { picture } from '../support/api'

jest.setTimeout(120_000)

const together = <Answer>(many: number, ask: (at: number) => Promise<Answer>) =>
  Promise.all(Array.from({ length: many }, (_, at) => ask(at)))

it('draws some of a hundred different pictures, asks the rest to come back, and goes on working', async () => {
  const address = (at: number) => `/city-cycling/radar.png?w=${640 + at}&h=640&scale=1`
  const answers = await together(100, (at) => picture(address(at)))
  const busy = answers.filter(({ status }) => status === 503)
  const drawn = answers.filter(({ status }) => status === 200)
  expect(busy.length + drawn.length).toBe(100)
  // as many as there are processors, and those that may wait
  expect(drawn.length).toBeGreaterThanOrEqual(32)
  expect(drawn.length).toBeLessThanOrEqual(availableParallelism() + 32)
  for (const answer of busy) {
    expect(answer.headers.get('retry-after')).toBe('2')
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  }
  expect((await picture(address(100))).status).toBe(200)
})
