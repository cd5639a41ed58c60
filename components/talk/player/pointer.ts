import type { TalkAction } from '@/lib/talk/keys'
import type { TalkStore } from './store'

type Down = { id: number; x: number; y: number }

/** Pixels that a finger moves for a swipe, and may move for a tap. */
const SWIPE = 50
const TAP = 12

/**
 * A click goes on; a finger taps the right or left third, or swipes; two fingers show all slides. From black or
 * white all of it only returns. `onMiddle`: a tap in the middle.
 */
export function hearPointers(stage: HTMLElement, store: TalkStore, onMiddle: () => void): void {
  const fingers = new Map<number, Down>()
  let most = 0
  let moved = false
  const send = (action: TalkAction) => store.send({ type: 'do', action })

  stage.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse') return
    fingers.set(event.pointerId, { id: event.pointerId, x: event.clientX, y: event.clientY })
    most = Math.max(most, fingers.size)
  })
  stage.addEventListener('pointermove', (event) => {
    const down = fingers.get(event.pointerId)
    if (down && !isTap(down, event)) moved = true
  })
  stage.addEventListener('pointercancel', ({ pointerId }) => {
    fingers.delete(pointerId)
    if (fingers.size > 0) return
    most = 0
    moved = false
  })
  stage.addEventListener('pointerup', (event) => {
    const down = fingers.get(event.pointerId)
    fingers.delete(event.pointerId)
    if (!down || fingers.size > 0) return
    const [together, dragged] = [most, moved]
    most = 0
    moved = false
    const near = (store.state().figure?.zoom ?? 1) > 1
    // fingers that brought the picture nearer, or moved it there, have done what they came for
    if (dragged && (together > 1 || near)) return
    if (together > 1) return send('overview')
    const action = fingerAction(down, event, stage.getBoundingClientRect())
    if (action === 'middle') onMiddle()
    else if (action !== null) send(action)
  })
  // a finger also clicks, and has acted by then
  stage.addEventListener('click', (event) => {
    if (!isByFinger(event) && event.button === 0) send('next')
  })
}

/** Whether a click comes from a finger or a pen; a browser that does not tell has a mouse. */
export function isByFinger(event: Event): boolean {
  return ['touch', 'pen'].includes(String(Reflect.get(event, 'pointerType')))
}

function isTap(down: Down, { clientX, clientY }: Up): boolean {
  return Math.hypot(clientX - down.x, clientY - down.y) <= TAP
}

type Up = { clientX: number; clientY: number }

function fingerAction(down: Down, { clientX, clientY }: Up, box: DOMRect) {
  const [across, along] = [clientX - down.x, clientY - down.y]
  if (Math.abs(across) >= SWIPE && Math.abs(across) > Math.abs(along) * 1.5) {
    return across < 0 ? 'next' : 'previous'
  }
  if (!isTap(down, { clientX, clientY })) return null
  const share = (clientX - box.left) / Math.max(box.width, 1)
  if (share >= 2 / 3) return 'next'
  return share <= 1 / 3 ? 'previous' : 'middle'
}
