import type { Scene } from '@/lib/scene/scene'
import { tweenScenes } from '@/lib/talk/tween-scene'
import { drawnSvg } from './svg-pen'

/** Milliseconds that a change takes. */
const CHANGE = 340
/** The first picture of a change is one frame on its way. */
const FRAME = 16

export type Picture = {
  /** Draws a scene; `cut`: without a change in between. */
  show: (scene: Scene, cut: boolean) => void
  stop: () => void
}

/**
 * The picture of the stage. A change starts at once from what was to be shown before, even if that was still
 * on its way; the first picture of it is drawn before this returns.
 */
export function makePicture(holder: HTMLElement): Picture {
  let shown: Scene | null = null
  let waiting = 0
  const draw = (scene: Scene) => holder.replaceChildren(drawnSvg(scene))
  const stop = () => cancelAnimationFrame(waiting)

  const show = (scene: Scene, cut: boolean) => {
    stop()
    const from = shown
    shown = scene
    if (from === null || cut) return draw(scene)
    const between = tweenScenes(from, scene)
    const start = performance.now() - FRAME
    const frame = (now: number) => {
      const share = Math.min(1, (now - start) / CHANGE)
      draw(between(eased(share)))
      holder.toggleAttribute('data-changing', share < 1)
      if (share < 1) waiting = requestAnimationFrame(frame)
    }
    frame(start + FRAME)
  }
  return { show, stop }
}

/** Slow at both ends. */
function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2
}
