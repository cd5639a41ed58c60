import { createQueue } from '../../../lib/http/queue.server'

function task() {
  let finish = () => {}
  const done = new Promise<void>((resolve) => {
    finish = () => resolve()
  })
  const run = jest.fn(async () => {
    await done
    return 'drawn'
  })
  return { run, finish: () => finish() }
}
const settle = () => new Promise((resolve) => setImmediate(resolve))

it('runs as many at once as it may, and the next ones in their order', async () => {
  const queue = createQueue({ atOnce: 2, waiting: 5, milliseconds: 1000 })
  const tasks = [task(), task(), task()]
  const results = tasks.map(({ run }) => queue.run(run))
  await settle()
  expect(tasks.map(({ run }) => run.mock.calls.length)).toEqual([1, 1, 0])
  tasks[0]?.finish()
  await settle()
  expect(tasks.map(({ run }) => run.mock.calls.length)).toEqual([1, 1, 1])
  tasks[1]?.finish()
  tasks[2]?.finish()
  expect(await Promise.all(results)).toEqual(['drawn', 'drawn', 'drawn'])
})

it('says that it is busy when too many wait', async () => {
  const queue = createQueue({ atOnce: 1, waiting: 1, milliseconds: 1000 })
  const tasks = [task(), task()]
  const results = tasks.map(({ run }) => queue.run(run))
  await settle()
  await expect(queue.run(async () => 'late')).rejects.toMatchObject({ code: 'busy', status: 503 })
  for (const { finish } of tasks) finish()
  await Promise.all(results)
  expect(await queue.run(async () => 'now')).toBe('now')
})

it('gives up after the time, and does not start what waited too long', async () => {
  const queue = createQueue({ atOnce: 1, waiting: 1, milliseconds: 20 })
  const [slow, late] = [task(), task()]
  const results = await Promise.allSettled([queue.run(slow.run), queue.run(late.run)])
  const refused = { status: 'rejected', reason: { code: 'too-slow', status: 504 } }
  expect(results).toMatchObject([refused, refused])
  slow.finish()
  await settle()
  expect(late.run).not.toHaveBeenCalled()
  expect(await queue.run(async () => 'now')).toBe('now')
})

it('frees the place of a task that fails', async () => {
  const queue = createQueue({ atOnce: 1, waiting: 0, milliseconds: 1000 })
  const fail = async () => {
    throw new Error('broken')
  }
  await expect(queue.run(fail)).rejects.toThrow('broken')
  expect(await queue.run(async () => 'now')).toBe('now')
})
