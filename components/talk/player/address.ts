import { readPlace } from '@/lib/talk/read-place'
import { type StepPlace, stepHref } from '@/lib/talk/talk-links'
import type { TalkSheet } from '@/lib/talk/talk-sheet'

/** Where the place of a talk stands in the address of a window. */
export type TalkAddress = {
  hrefOf: (place: StepPlace) => string
  /** Slide and step of an address as written there, from 1. */
  read: (url: URL) => string[]
}

/** `/talks/<id>/<slide>/<step>`: each place is a page of its own. */
export function pageAddress({ talk }: Pick<TalkSheet, 'talk'>): TalkAddress {
  const search = talk.address.split('?')[1] ?? ''
  return {
    hrefOf: (place) => stepHref({ id: talk.id, search }, place),
    read: ({ pathname }) => pathname.split('/').slice(3),
  }
}

/** `#<slide>/<step>`: all places are in one file. */
export const hashAddress: TalkAddress = {
  hrefOf: ({ slide, step }) => `#${slide + 1}/${step + 1}`,
  read: ({ hash }) => hash.slice(1).split('/'),
}

/** Index of the step that the window's address names; the nearest, where it names none. */
export function placeInAddress({ steps }: Pick<TalkSheet, 'steps'>, address: TalkAddress): number {
  const [slide, step] = address.read(new URL(window.location.href))
  const given = (part: string | undefined) => (part === '' ? undefined : part)
  return readPlace(steps, given(slide), given(step)).index
}

type AddressInput = { sheet: TalkSheet; address: TalkAddress; go: (at: number) => void }

/** Back and forward move the stage. Returns how to write a place, and how to stop. */
export function followAddress({ sheet, address, go }: AddressInput) {
  const onMove = () => go(placeInAddress(sheet, address))
  window.addEventListener('popstate', onMove)
  return {
    /** A slide is an entry of the history; its steps change that entry. */
    write: (at: number, before: number) => {
      const step = sheet.steps[at]
      if (!step || placeInAddress(sheet, address) === at) return
      const href = address.hrefOf(step)
      if (step.slide === sheet.steps[before]?.slide) window.history.replaceState(null, '', href)
      else window.history.pushState(null, '', href)
    },
    stop: () => window.removeEventListener('popstate', onMove),
  }
}
