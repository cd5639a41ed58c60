import { readPlace } from '@/lib/talk/read-place'
import type { WindowRole } from '@/lib/talk/sync'
import { type StepPlace, stepHref } from '@/lib/talk/talk-links'
import type { TalkSheet } from '@/lib/talk/talk-sheet'

/** Where the place of a talk stands in the address of a window. */
export type TalkAddress = {
  /** `view`: the stage, where it is not given. */
  hrefOf: (place: StepPlace, view?: WindowRole) => string
  /** What the window of an address is for. */
  viewOf: (url: URL) => WindowRole
  /** Slide and step of an address as written there, from 1. */
  read: (url: URL) => string[]
}

/** `/talks/<id>/<slide>/<step>`: each place is a page of its own. */
export function pageAddress({ talk }: Pick<TalkSheet, 'talk'>): TalkAddress {
  const search = talk.address.split('?')[1] ?? ''
  return {
    hrefOf: (place, view) => stepHref({ id: talk.id, search }, place, view),
    viewOf: ({ searchParams }) =>
      searchParams.get('view') === 'presenter' ? 'presenter' : 'stage',
    read: ({ pathname }) => pathname.split('/').slice(3),
  }
}

/** Before the place, where a window of a file is for who speaks. */
const PRESENT = 'present'

/** `#<slide>/<step>`, `#present/<slide>/<step>`: all places are in one file. */
export const hashAddress: TalkAddress = {
  hrefOf: ({ slide, step }, view) =>
    `#${view === 'presenter' ? `${PRESENT}/` : ''}${slide + 1}/${step + 1}`,
  viewOf: ({ hash }) => (hash.slice(1).split('/')[0] === PRESENT ? 'presenter' : 'stage'),
  read: ({ hash }) => {
    const parts = hash.slice(1).split('/')
    return parts[0] === PRESENT ? parts.slice(1) : parts
  },
}

/** Index of the step that the window's address names; the nearest, where it names none. */
export function placeInAddress({ steps }: Pick<TalkSheet, 'steps'>, address: TalkAddress): number {
  const [slide, step] = address.read(new URL(window.location.href))
  const given = (part: string | undefined) => (part === '' ? undefined : part)
  return readPlace(steps, given(slide), given(step)).index
}

type AddressInput = {
  sheet: TalkSheet
  address: TalkAddress
  go: (at: number) => void
}

/** Back and forward move the stage. Returns how to write a place, and how to stop. */
export function followAddress({ sheet, address, go }: AddressInput) {
  const view = address.viewOf(new URL(window.location.href))
  const onMove = () => go(placeInAddress(sheet, address))
  window.addEventListener('popstate', onMove)
  return {
    /** A slide is an entry of the history; its steps change that entry. */
    write: (at: number, before: number) => {
      const step = sheet.steps[at]
      if (!step || placeInAddress(sheet, address) === at) return
      const href = address.hrefOf(step, view)
      if (step.slide === sheet.steps[before]?.slide) window.history.replaceState(null, '', href)
      else window.history.pushState(null, '', href)
    },
    stop: () => window.removeEventListener('popstate', onMove),
  }
}
