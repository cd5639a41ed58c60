import { cssName } from '@/lib/scene/css-name'
import { ROLES, THEMES } from '@/lib/scene/theme'
import type { StageAction } from '@/lib/talk/keys'
import type { TalkSheet } from '@/lib/talk/talk-sheet'
import type { TalkState } from '@/lib/talk/talk-state'
import { sightOf, WHOLE } from '@/lib/talk/zoom'
import { followAddress, placeInAddress, type TalkAddress } from './address'
import { openExport } from './export-step'
import { actOnFigure } from './figure'
import { followFullScreen } from './full-screen'
import { hearZoom } from './hear-zoom'
import { watchIdle } from './idle'
import { hearKeys } from './keyboard'
import { hearMarks } from './marks'
import { followOverlay } from './overlays'
import { makeParts, type PlayerParts } from './parts'
import { makePicture, type Picture } from './picture'
import { hearPointers } from './pointer'
import { announced } from './said'
import { makeSettings } from './settings'
import { makeStandOut } from './stand-out'
import { makeStore, type TalkStore } from './store'
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
  const standOut = makeStandOut({ sheet, store, parts })
  const picture = makePicture(parts.picture, standOut.paint)
  const go = (at: number) => store.send({ type: 'go', at })
  const address = followAddress({ sheet, address: options.address, go })
  const idle = watchIdle(parts.root)

  show({ sheet, parts, picture }, store.state(), null)
  store.listen((now, before) => {
    show({ sheet, parts, picture }, now, before)
    standOut.paint()
    if (now.at !== before.at) address.write(now.at, before.at)
    if (now.held !== before.held && !now.held) stage.blur()
    if (now.filled && !before.filled) stage.focus({ preventScroll: true })
  })
  followOverlay(overlays, { sheet, store, settings, offline }, () =>
    stage.focus({ preventScroll: true }),
  )
  stage.addEventListener('focus', () => store.send({ type: 'held', held: true }))
  stage.addEventListener('blur', () => store.send({ type: 'held', held: false }))
  hearMarks(parts, { sheet, store, onPoint: standOut.point })
  hearZoom({ parts, store, picture })
  hearPointers(stage, store, idle.wake)
  const act = makeAct({ sheet, store, parts, offline })
  const stops = [
    hearKeys({ store, settings, stage, overlays, act }),
    followFullScreen(parts.root, store),
    ...[followWakeLock(store), address.stop, idle.stop, picture.stop],
  ]
  root.replaceChildren(parts.root)
  return () => {
    for (const stop of stops) stop()
    root.replaceChildren()
  }
}

type ActInput = { sheet: TalkSheet; store: TalkStore; parts: PlayerParts; offline: boolean }

/** What a key does: with the picture, with the step, or with the state of the stage. */
function makeAct({ sheet, store, parts, offline }: ActInput) {
  return (action: StageAction, pressed: string): void => {
    if (actOnFigure({ sheet, store, parts }, action, pressed)) return
    if (action !== 'export') {
      store.send({ type: 'do', action, digit: pressed })
      return
    }
    const step = sheet.steps[store.state().at]
    const failed = step && !offline ? openExport({ sheet, step }) : null
    if (failed !== null) parts.said.textContent = failed
  }
}

type Shown = { sheet: TalkSheet; parts: PlayerParts; picture: Picture }

function show({ sheet, parts, picture }: Shown, now: TalkState, before: TalkState | null): void {
  const step = sheet.steps[now.at]
  if (step && now.at !== before?.at) {
    picture.show(step.scene, before === null || isStill())
    parts.heading.textContent = step.title
  }
  if (now.figure !== (before?.figure ?? null)) {
    picture.look(sightOf(now.figure ?? WHOLE), isStill())
  }
  if (now.theme !== before?.theme) {
    // the controls stand on the page, and look as it does
    for (const part of [parts.stage, parts.overlays]) paint(part, now.theme)
  }
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
