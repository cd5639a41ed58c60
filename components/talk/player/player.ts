import type { StageAction } from '@/lib/talk/keys'
import type { TalkSheet } from '@/lib/talk/talk-sheet'
import type { TalkState } from '@/lib/talk/talk-state'
import { sightOf, WHOLE } from '@/lib/talk/zoom'
import { followAddress, placeInAddress, type TalkAddress } from './address'
import { followOthers } from './channel-talk'
import { browserClock, type Clock } from './clock'
import { followDot } from './dot'
import { openExport } from './export-step'
import { actOnFigure } from './figure'
import { followFullScreen } from './full-screen'
import { hearZoom } from './hear-zoom'
import { watchIdle } from './idle'
import { hearKeys } from './keyboard'
import { hearMarks } from './marks'
import { followOverlay } from './overlays'
import { paint } from './paint'
import { makeParts, type PlayerParts } from './parts'
import { makePicture, type Picture } from './picture'
import { hearPointers } from './pointer'
import { followPresenter } from './presenter/follow-presenter'
import { arrangePresenter } from './presenter/presenter'
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
  /** The browser's own, where it is not given. */
  clock?: Clock
}

/** One step of text size, as a factor. */
const SIZE = 1.15

/**
 * Shows a talk in `root`, beginning at the place that the address names, for the audience or for who speaks,
 * as the address says. All it needs is in the sheet. Returns how to stop and take everything away.
 */
export function startPlayer(
  root: HTMLElement,
  sheet: TalkSheet,
  options: PlayerOptions,
): () => void {
  const store = makeStore(sheet, placeInAddress(sheet, options.address))
  const settings = makeSettings()
  const offline = options.offline ?? false
  const view = options.address.viewOf(new URL(window.location.href))
  const clock = options.clock ?? browserClock
  const parts = makeParts({ sheet, store, offline, onFigure: () => act('figure', '') })
  // the controls of a stage stand on the page, and look as it does
  const painted: (HTMLElement | SVGElement)[] =
    view === 'stage' ? [parts.stage, parts.overlays] : [parts.picture]
  const { stage, overlays } = parts
  followDot(parts, { sheet, store, painted })
  const standOut = makeStandOut({ sheet, store, parts })
  const picture = makePicture(parts.picture, standOut.paint)
  const go = (at: number) => store.send({ type: 'go', at })
  const address = followAddress({ sheet, address: options.address, go })
  const idle = watchIdle(parts.root)

  show({ sheet, parts, picture, painted }, store.state(), null)
  store.listen((now, before) => {
    show({ sheet, parts, picture, painted }, now, before)
    standOut.paint()
    if (now.at !== before.at) address.write(now.at, before.at)
    if (now.held !== before.held && !now.held) stage.blur()
    if (now.filled && !before.filled) stage.focus({ preventScroll: true })
  })
  const input = { sheet, store, settings, offline, view, address: options.address }
  followOverlay(overlays, input, () => stage.focus({ preventScroll: true }))
  stage.addEventListener('focus', () => store.send({ type: 'held', held: true }))
  stage.addEventListener('blur', () => store.send({ type: 'held', held: false }))
  const others = followOthers({ sheet, store, role: view, clock })
  const arrange = view === 'stage' ? followPresenter : arrangePresenter
  const stopArranged = arrange(parts, { ...input, others, clock, painted })
  hearMarks(parts, { sheet, store, onPoint: standOut.point })
  hearZoom({ parts, store, picture })
  hearPointers(stage, store, idle.wake)
  const act = makeAct({ sheet, store, parts, offline })
  const stops = [
    hearKeys({ store, settings, stage, overlays, everywhere: view === 'presenter', act }),
    followFullScreen(parts.root, store),
    ...[
      others.stop,
      stopArranged,
      followWakeLock(store, view === 'presenter'),
      address.stop,
      idle.stop,
      picture.stop,
    ],
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

type Shown = {
  sheet: TalkSheet
  parts: PlayerParts
  picture: Picture
  /** What has the colours of the theme. */
  painted: readonly (HTMLElement | SVGElement)[]
}

function show(shown: Shown, now: TalkState, before: TalkState | null): void {
  const { sheet, parts, picture, painted } = shown
  const step = sheet.steps[now.at]
  if (step && now.at !== before?.at) {
    picture.show(step.scene, before === null || isStill())
    parts.heading.textContent = step.title
  }
  if (now.figure !== (before?.figure ?? null)) {
    picture.look(sightOf(now.figure ?? WHOLE), isStill())
  }
  if (now.theme !== before?.theme) for (const each of painted) paint(each, now.theme)
  if (now.size !== before?.size) {
    parts.root.style.setProperty('--player-size', String(SIZE ** now.size))
  }
  parts.root.setAttribute('data-screen', now.screen)
  parts.waiting.textContent = now.waiting
  const words = before && announced(sheet, now, before)
  if (words) parts.said.textContent = words
}

/** Whether the reader asks for less motion, or nobody can see any. */
function isStill(): boolean {
  if (document.visibilityState === 'hidden') return true
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
