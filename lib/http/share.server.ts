import 'server-only'
import { createMemory } from './memory'
import { type Share, type ShareInput, shareOf } from './share'

const MEMORY_BYTES = 2 * 1024 * 1024

const memory = createMemory<Share>({
  bytes: MEMORY_BYTES,
  sizeOf: (share) => JSON.stringify(share).length * 2,
})

/** `shareOf`, remembered: a page that is asked for again does not draw its preview again. */
export function sharedAs(input: ShareInput): Promise<Share> {
  const { dataset, hash, path, entries, charts, frame, system } = input
  const key = JSON.stringify([dataset.id, hash, path, entries, charts, frame, system])
  return memory.get(key, async () => shareOf(input))
}
