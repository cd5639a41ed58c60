import type { Block } from './block'

export type FitInput<Shown> = {
  room: number
  /** From all there is to the least that is still worth a sheet. */
  tries: Iterable<Shown>
  make: (shown: Shown) => Block
  /** The same with so much more air between its rows. */
  aired: (shown: Shown, air: number) => Shown
}

/** The first try that a sheet has room for, with as much more air as then fits; null: none. */
export function fitBlock<Shown>({ room, tries, make, aired }: FitInput<Shown>): Block | null {
  for (const shown of tries) {
    const content = make(shown)
    if (content.height > room) continue
    for (const air of [10, 8, 6, 4, 2]) {
      const wider = make(aired(shown, air))
      if (wider.height <= room) return wider
    }
    return content
  }
  return null
}
