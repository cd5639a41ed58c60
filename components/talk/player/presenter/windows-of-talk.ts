import type { WindowRole } from '@/lib/talk/sync'
import { channelName } from '../channel-talk'
import { make, makeButton } from '../make'
import type { OverlayInput, OverlayParts } from '../overlays'
import { openOnOtherScreen, otherScreens } from './other-screen'

/** How two windows come to two screens; on the stage, what to do when the browser opened none. */
export function windowsOfTalk(input: OverlayInput): OverlayParts {
  return input.view === 'stage' ? blocked(input) : screens(input)
}

function blocked(input: OverlayInput): OverlayParts {
  const link = windowLink(input, 'presenter', 'Open the presenter window')
  const words = [
    'The browser did not open the presenter window.',
    'Allow this page to open windows and press S again, or open it from here.',
  ]
  return { parts: [make('p', {}, [words.join(' ')]), make('p', {}, [link])], focus: link }
}

function screens(input: OverlayInput): OverlayParts {
  const href = hrefOf(input, 'stage')
  const said = make('p', { role: 'status' })
  const put = makeButton('Put the audience on the other screen', async () => {
    const opened = await openOnOtherScreen(href, nameOf(input, 'stage'))
    said.textContent = opened
      ? 'The stage is on the other screen. Press F there to fill it.'
      : 'The browser did not open it there. Move the window of the stage by hand.'
  })
  const how = make('p', {}, [
    'Move the window of the stage to the screen that the audience sees, and press F there. This window stays with you.',
  ])
  const link = windowLink(input, 'stage', 'Open the stage in a window of its own')
  const parts = [how, make('p', {}, [link])]
  return { parts: otherScreens() ? [make('p', {}, [put]), said, ...parts] : parts }
}

/** A link to the other kind of window at this very step. */
export function windowLink(
  input: Pick<OverlayInput, 'sheet' | 'store' | 'address'>,
  view: WindowRole,
  words: string,
): HTMLAnchorElement {
  return make('a', { href: hrefOf(input, view), target: nameOf(input, view) }, [words])
}

/** The address of this step in a window of that kind. */
export function hrefOf(
  { sheet, store, address }: Pick<OverlayInput, 'sheet' | 'store' | 'address'>,
  view: WindowRole,
): string {
  const { slide, step } = sheet.steps[store.state().at] ?? { slide: 0, step: 0 }
  return address.hrefOf({ slide, step }, view)
}

/** By name a second press finds the window that is open. */
export function nameOf({ sheet }: Pick<OverlayInput, 'sheet'>, view: WindowRole): string {
  return `outcrop-${view}-${channelName(sheet)}`
}
