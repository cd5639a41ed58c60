/**
 * @jest-environment jsdom
 */
import { whenIdleInTurn } from '../../components/ui/when-idle'

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

it('runs each piece in an idle moment of its own, in their order', () => {
  const done: string[] = []
  whenIdleInTurn(['a', 'b', 'c'].map((name) => () => done.push(name)))
  expect(done).toEqual([])
  jest.runOnlyPendingTimers()
  expect(done).toEqual(['a'])
  jest.runAllTimers()
  expect(done).toEqual(['a', 'b', 'c'])
})

it('runs none of those still to come once it is called off', () => {
  const done: string[] = []
  const cancel = whenIdleInTurn(['a', 'b', 'c'].map((name) => () => done.push(name)))
  jest.runOnlyPendingTimers()
  cancel()
  jest.runAllTimers()
  expect(done).toEqual(['a'])
})
