import { pageAddress } from '@/components/talk/player/address'
import type { Clock } from '@/components/talk/player/clock'
import { startPlayer } from '@/components/talk/player/player'
import type { WindowRole } from '@/lib/talk/sync'
import type { TalkSheet } from '@/lib/talk/talk-sheet'

/** Channels of one page that hear each other at once, as those of two windows do a moment later. */
export class NearChannel {
  static open: NearChannel[] = []
  onmessage: ((event: { data: unknown }) => void) | null = null
  constructor(readonly name: string) {
    NearChannel.open.push(this)
  }
  postMessage(data: unknown): void {
    const text = JSON.stringify(data)
    for (const each of [...NearChannel.open]) {
      if (each !== this && each.name === this.name) each.onmessage?.({ data: JSON.parse(text) })
    }
  }
  close(): void {
    NearChannel.open = NearChannel.open.filter((each) => each !== this)
  }
}

/** A clock that goes on when it is told to. */
export function handClock(start = 1_000_000) {
  let now = start
  const acts = new Set<{ every: number; due: number; act: () => void }>()
  const clock: Clock = {
    now: () => now,
    every: (every, act) => {
      const entry = { every, due: now + every, act }
      acts.add(entry)
      return () => acts.delete(entry)
    },
  }
  const pass = (milliseconds: number) => {
    for (const end = now + milliseconds; now < end; ) {
      now = Math.min(end, ...[...acts].map(({ due }) => due))
      for (const entry of [...acts].filter(({ due }) => due <= now)) {
        entry.due += entry.every
        entry.act()
      }
    }
  }
  return { clock, pass }
}

/** A window of a talk in an element of its own; both kinds can be open on one page. */
export function openWindow(sheet: TalkSheet, role: WindowRole, clock: Clock) {
  const root = document.body.appendChild(document.createElement('div'))
  const address = { ...pageAddress(sheet), viewOf: () => role }
  const stop = startPlayer(root, sheet, { address, clock })
  return { root, stop }
}
