import type { OverlayInput } from '../overlays'
import { hrefOf, nameOf } from './windows-of-talk'

type OpenInput = Pick<OverlayInput, 'sheet' | 'store' | 'address'> & { join: () => void }

/** Opens the presenter window on its key or button; says how, where the browser opens none. */
export function openPresenterOnKey(input: OpenInput): void {
  const { store, join } = input
  let opened: Window | null = null
  store.hear((action) => {
    if (action !== 'presenter') return
    if (opened !== null && !opened.closed) return opened.focus()
    // what this window knows goes along in the memory of its tab
    join()
    opened = window.open(hrefOf(input, 'presenter'), nameOf(input, 'presenter'), sizeOfWindow())
    if (opened === null) store.send({ type: 'windows' })
  })
}

function sizeOfWindow(): string {
  const { availWidth, availHeight } = window.screen
  return `popup,width=${Math.min(1280, availWidth)},height=${Math.min(800, availHeight)}`
}
