import { cssName } from '@/lib/scene/css-name'
import { ROLES, THEMES } from '@/lib/scene/theme'
import type { TalkSheet } from '@/lib/talk/talk-sheet'
import type { TalkState } from '@/lib/talk/talk-state'
import { followAddress, placeInAddress, type TalkAddress } from './address'
import { followFullScreen } from './full-screen'
import { watchIdle } from './idle'
import { hearKeys } from './keyboard'
import { hearMarks } from './marks'
import { followOverlay } from './overlays'
import { makeParts, type PlayerParts } from './parts'
import { makePicture, type Picture } from './picture'
import { hearPointers } from './pointer'
import { announced } from './said'
import { makeSettings } from './settings'
import { makeStore } from './store'
import { followWakeLock } from './wake-lock'

export type PlayerOptions = {
  /** Where the place of the talk stands in the address of the window. */
  address: TalkAddress
  /** No server answers: what would need one is text, or left out. */
  offline?: boolean
}

/** One step of text size, as a factor. */
const SIZE = 1.15

/**
 * Shows a talk in `root`, beginning at the place that the address names. All it needs is in the sheet. Returns
 * how to stop and take everything away.
 */
export function startPlayer(
  root: HTMLElement,
  sheet: TalkSheet,
  options: PlayerOptions,
): () => void {
  const store = makeStore(sheet, placeInAddress(sheet, options.address))
  const settings = makeSettings()
  const offline = options.offline ?? false
  const parts = makeParts({ sheet, store, offline })
  const { stage, overlays } = parts
  const picture = makePicture(parts.picture)
  const go = (at: number) => store.send({ type: 'go', at })
  const address = followAddress({ sheet, address: options.address, go })
  const idle = watchIdle(parts.root)

  show({ sheet, parts, picture }, store.state(), null)
  store.listen((now, before) => {
    show({ sheet, parts, picture }, now, before)
    if (now.at !== before.at) address.write(now.at, before.at)
    if (now.held !== before.held && !now.held) stage.blur()
    if (now.filled && !before.filled) stage.focus({ preventScroll: true })
  })
  followOverlay(overlays, { sheet, store, settings, offline }, () =>
    stage.focus({ preventScroll: true }),
  )
  stage.addEventListener('focus', () => store.send({ type: 'held', held: true }))
  stage.addEventListener('blur', () => store.send({ type: 'held', held: false }))
  hearMarks(parts, { sheet, store })
  hearPointers(stage, store, idle.wake)
  const stops = [
    hearKeys({ store, settings, stage, overlays }),
    followFullScreen(parts.root, store),
    ...[followWakeLock(store), address.stop, idle.stop, picture.stop],
  ]
  root.replaceChildren(parts.root)
  return () => {
    for (const stop of stops) stop()
    root.replaceChildren()
  }
}

type Shown = { sheet: TalkSheet; parts: PlayerParts; picture: Picture }

function show({ sheet, parts, picture }: Shown, now: TalkState, before: TalkState | null): void {
  const step = sheet.steps[now.at]
  if (step && now.at !== before?.at) {
    picture.show(step.scene, before === null || isStill())
    parts.heading.textContent = step.title
  }
  if (now.theme !== before?.theme) paint(parts.root, now.theme)
  if (now.size !== before?.size) {
    parts.root.style.setProperty('--player-size', String(SIZE ** now.size))
  }
  parts.root.setAttribute('data-screen', now.screen)
  parts.waiting.textContent = now.waiting
  const words = before && announced(sheet, now, before)
  if (words) parts.said.textContent = words
}

/** Every role of the theme as a custom property: what is drawn already takes the new colours. */
function paint(root: HTMLElement, theme: TalkState['theme']): void {
  for (const role of ROLES) root.style.setProperty(cssName(role), THEMES[theme][role])
  root.style.colorScheme = theme === 'dark' ? 'dark' : 'light'
}

/** Whether the reader asks for less motion. */
function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
