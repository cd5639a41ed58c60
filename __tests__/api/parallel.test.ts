import { availableParallelism } from 'node:os'
import { picture } from '../support/api'

jest.setTimeout(120_000)

const together = <Answer>(many: number, ask: (at: number) => Promise<Answer>) =>
  Promise.all(Array.from({ length: many }, (_, at) => ask(at)))

it.each(['png', 'pdf', 'pptx'])(
  'draws some of a hundred different %ss, asks the rest to come back, and goes on working',
  async (format) => {
    const address = (at: number) => `/city-cycling/radar.${format}?w=${640 + at}&h=640&scale=1`
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
  },
)

it.each(['svg', 'json', 'pdf'])('lets others have a turn between two %ss', async (format) => {
  const many = 30
  let turns = 0
  let running = true
  const turn = () => {
    turns += 1
    if (running) setImmediate(turn)
  }
  setImmediate(turn)
  const address = (at: number) =>
    `/city-cycling/levels.${format}?credit=turn-${at}&q=${'a'.repeat(at)}`
  const answers = await together(many, (at) => picture(address(at)))
  running = false
  expect(new Set(answers.map(({ status }) => status >= 500))).toEqual(new Set([false]))
  // at most as many pictures a turn as there are processors
  expect(turns).toBeGreaterThanOrEqual(many / availableParallelism())
})
