import { createMemory } from '../../../lib/http/memory'

const bytes = (size: number) => new Uint8Array(size)
const memory = (limit: number) =>
  createMemory<Uint8Array>({ bytes: limit, sizeOf: (value) => value.byteLength })

it('makes a value once and gives it again', async () => {
  const make = jest.fn(async () => bytes(10))
  const kept = memory(100)
  const first = await kept.get('a', make)
  expect(await kept.get('a', make)).toBe(first)
  expect(make).toHaveBeenCalledTimes(1)
})

it('makes once for a hundred who ask at one time', async () => {
  const make = jest.fn(async () => bytes(10))
  const kept = memory(100)
  const all = await Promise.all(Array.from({ length: 100 }, () => kept.get('a', make)))
  expect(new Set(all).size).toBe(1)
  expect(make).toHaveBeenCalledTimes(1)
})

it('drops what was used longest ago', async () => {
  const kept = memory(25)
  const make = jest.fn(async () => bytes(10))
  await kept.get('a', make)
  await kept.get('b', make)
  await kept.get('a', make)
  await kept.get('c', make)
  expect(kept.size()).toBe(20)
  await kept.get('a', make)
  expect(make).toHaveBeenCalledTimes(3)
  await kept.get('b', make)
  expect(make).toHaveBeenCalledTimes(4)
})

it('does not keep what is larger than itself', async () => {
  const kept = memory(25)
  expect(await kept.get('a', async () => bytes(30))).toHaveLength(30)
  expect(kept.size()).toBe(0)
})

it('forgets a failure, so that the next one tries again', async () => {
  const kept = memory(25)
  const fail = () => {
    throw new Error('broken')
  }
  await expect(kept.get('a', fail)).rejects.toThrow('broken')
  expect(await kept.get('a', async () => bytes(1))).toHaveLength(1)
})
