import type { Box, Scene } from '@/lib/scene/scene'
import { tweenScenes } from '@/lib/talk/tween-scene'
import { drawnSvg } from './svg-pen'

/** Milliseconds that a change takes. */
const CHANGE = 340
/** The first picture of a change is one frame on its way. */
const FRAME = 16
const ALL: Box = { x: 0, y: 0, width: 1, height: 1 }
/** Milliseconds after which a change ends without its last frame. */
const LATE = 400

export type Picture = {
  /** Draws a scene; `cut`: without a change in between. */
  show: (scene: Scene, cut: boolean) => void
  /** Brings a part of the picture into sight, in fractions of it. */
  look: (sight: Box, cut: boolean) => void
  stop: () => void
}

/**
 * The picture of the stage. A change starts at once from what was to be shown before, even if that was still
 * on its way; the first picture of it is drawn before this returns. `onDrawn` hears of each new `svg`, and of
 * each move of what is in sight.
 */
export function makePicture(holder: HTMLElement, onDrawn: () => void): Picture {
  let shown: Scene | null = null
  let seen = ALL
  const scenes = makeRun(holder)
  const sights = makeRun(holder)
  const draw = (scene: Scene) => {
    holder.replaceChildren(drawnSvg(scene))
    aim(holder, scene, seen)
    onDrawn()
  }

  const show = (scene: Scene, cut: boolean) => {
    scenes.stop()
    const from = shown
    shown = scene
    if (from === null || cut) return draw(scene)
    const between = tweenScenes(from, scene)
    scenes.run((share) => draw(between(share)))
  }
  const look = (sight: Box, cut: boolean) => {
    sights.stop()
    const from = seen
    if (isSame(from, sight)) return
    const see = (share: number) => {
      seen = boxBetween(from, sight, share)
      if (shown) aim(holder, shown, seen)
      onDrawn()
    }
    if (cut) see(1)
    else sights.run(see)
  }
  const stop = () => {
    scenes.stop()
    sights.stop()
  }
  return { show, look, stop }
}

/** Takes a change from 0 to 1 over its time; the first of it at once. The holder says that it is on its way. */
function makeRun(holder: HTMLElement) {
  let waiting = 0
  let ending = 0
  const run = (draw: (share: number) => void) => {
    const start = performance.now() - FRAME
    const frame = (now: number) => {
      const share = Math.min(1, (now - start) / CHANGE)
      draw(eased(share))
      holder.toggleAttribute('data-changing', share < 1)
      if (share < 1) waiting = requestAnimationFrame(frame)
      else window.clearTimeout(ending)
    }
    frame(start + FRAME)
    // a window that is covered meanwhile gets no further frames
    ending = window.setTimeout(() => {
      stop()
      draw(1)
    }, CHANGE + LATE)
  }
  const stop = () => {
    cancelAnimationFrame(waiting)
    window.clearTimeout(ending)
    holder.removeAttribute('data-changing')
  }
  return { run, stop }
}

/** Nothing is drawn again: only the window onto the picture moves. */
function aim(holder: HTMLElement, { width, height }: Scene, sight: Box): void {
  const [x, y] = [sight.x * width, sight.y * height]
  const box = [x, y, sight.width * width, sight.height * height]
  const written = box.map((value) => Math.round(value * 100) / 100).join(' ')
  holder.firstElementChild?.setAttribute('viewBox', written)
}

function boxBetween(from: Box, to: Box, share: number): Box {
  const at = (name: keyof Box) => from[name] + (to[name] - from[name]) * share
  return { x: at('x'), y: at('y'), width: at('width'), height: at('height') }
}

function isSame(one: Box, other: Box): boolean {
  const pairs = [one.x - other.x, one.y - other.y, one.width - other.width]
  return pairs.every((apart) => Math.abs(apart) < 1e-6)
}

/** Slow at both ends. */
function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2
}
