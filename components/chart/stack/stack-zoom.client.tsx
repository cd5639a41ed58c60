'use client'

import { select } from 'd3-selection'
import { type ZoomBehavior, zoom, zoomIdentity, zoomTransform } from 'd3-zoom'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { showPart } from './shown-part'

const LEAST = 1
const MOST = 6
const FACTOR = 1.5
/** The share of the picture by which an arrow key moves it. */
const PAN = 0.12
/** A press that moves less is a click on what lies below. */
const CLICK_DISTANCE = 4

type Zoom = ZoomBehavior<HTMLDivElement, unknown>
type Move = 'in' | 'out' | 'fit' | 'left' | 'right' | 'up' | 'down'

const KEYS: Partial<Record<string, Move>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'fit',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
const PANS: Partial<Record<Move, [number, number]>> = {
  left: [PAN, 0],
  right: [-PAN, 0],
  up: [0, PAN],
  down: [0, -PAN],
}

type Props = {
  children: ReactNode
  /** What is zoomed: "Stack of 6 systems". */
  label: string
}

/**
 * Zoom and pan for the picture inside, by buttons, wheel, pinch, drag and keys. It only changes which
 * part of the sheet is shown; nothing is drawn again and the address stays as it is. Every move is a
 * cut, so reduced motion needs nothing else.
 */
export function StackZoom({ children, label }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const zooming = useRef<Zoom | null>(null)
  const [scale, setScale] = useState(LEAST)

  useEffect(() => {
    const [whole, element] = [root.current, stage.current]
    if (!whole || !element) return
    const behaviour = zoomOf(element, whole)
    behaviour.on('zoom', ({ transform }) => {
      showPart(element, transform)
      setScale(transform.k)
    })
    const selection = select<HTMLDivElement, unknown>(element)
    selection.call(behaviour).on('dblclick.zoom', null)
    const keys = select(whole)
    keys.on('keydown.zoom', (event: KeyboardEvent) => pressed(event, { behaviour, stage: element }))
    zooming.current = behaviour
    return () => {
      selection.on('.zoom', null)
      keys.on('.zoom', null)
    }
  }, [])

  // a new picture inside begins with its whole sheet: show the same part of it again
  useEffect(() => {
    if (stage.current) showPart(stage.current, zoomTransform(stage.current))
  })

  // one finger scrolls the page while the whole picture is shown, and moves the picture when it is not
  useEffect(() => {
    if (stage.current) stage.current.style.touchAction = scale > LEAST ? 'none' : 'pan-x pan-y'
  }, [scale])

  const move = (how: Move) => {
    if (zooming.current && stage.current)
      moveStage({ behaviour: zooming.current, stage: stage.current }, how)
  }
  return (
    <div ref={root} className="stack-zoom">
      <ZoomButtons label={label} scale={scale} onMove={move} />
      <div ref={stage} className="stack-zoom-stage">
        {children}
      </div>
    </div>
  )
}

type ButtonsProps = { label: string; scale: number; onMove: (how: Move) => void }

function ZoomButtons({ label, scale, onMove }: ButtonsProps) {
  const help = useId()
  const buttons = [
    { name: 'Zoom in', sign: '+', how: 'in', idle: scale >= MOST },
    { name: 'Zoom out', sign: '−', how: 'out', idle: scale <= LEAST },
    { name: 'Fit: show all', sign: 'Fit', how: 'fit', idle: scale <= LEAST },
  ] as const
  return (
    <div
      className="stack-zoom-buttons"
      role="toolbar"
      aria-label={`Zoom: ${label}`}
      aria-describedby={help}
    >
      {buttons.map(({ name, sign, how, idle }) => (
        <button
          key={how}
          type="button"
          aria-label={name}
          aria-disabled={idle}
          onClick={() => onMove(how)}
        >
          {sign}
        </button>
      ))}
      <output className="stack-zoom-scale">{Math.round(scale * 100)} %</output>
      <span id={help} className="hidden-visually">
        Plus and minus zoom, 0 shows all, arrows move the picture from here.
      </span>
    </div>
  )
}

type Stage = { behaviour: Zoom; stage: HTMLDivElement }

/** Keys work anywhere inside; arrows only on the buttons, since in the picture they walk from mark to mark. */
function pressed(event: KeyboardEvent, zoomed: Stage): void {
  const how = KEYS[event.key]
  if (!how || event.ctrlKey || event.metaKey || event.altKey) return
  const inPicture = event.target instanceof Node && zoomed.stage.contains(event.target)
  if (how in PANS && inPicture) return
  event.preventDefault()
  moveStage(zoomed, how)
}

/** The wheel zooms with Ctrl, or while the focus is inside, so that the page still scrolls. */
function zoomOf(stage: HTMLDivElement, root: HTMLDivElement): Zoom {
  const behaviour: Zoom = zoom()
  return behaviour
    .scaleExtent([LEAST, MOST])
    .extent(() => [
      [0, 0],
      [stage.clientWidth, stage.clientHeight],
    ])
    .clickDistance(CLICK_DISTANCE)
    .wheelDelta(wheelDelta)
    .constrain((transform, [, [width, height]]) => {
      const { k } = transform
      const within = (at: number, side: number) => Math.min(0, Math.max(side * (1 - k), at))
      const [x, y] = [within(transform.x, width), within(transform.y, height)]
      return zoomIdentity.translate(x, y).scale(k)
    })
    .filter((event: Event) => isMeant(event, stage, root))
}

/**
 * In powers of two. A pinch on a touchpad comes as a wheel with Ctrl and small steps, which count ten
 * times; the steps of a wheel itself do not, or one of them would cross half the range.
 */
function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const unit = deltaMode === 1 ? 0.05 : deltaMode === 0 ? 0.002 : 1
  return -deltaY * unit * (ctrlKey && Math.abs(deltaY) < 30 ? 10 : 1)
}

/** A drag moves only what is magnified; one finger scrolls the page until then. */
function isMeant(event: Event, stage: HTMLDivElement, root: HTMLDivElement): boolean {
  const magnified = zoomTransform(stage).k > LEAST
  if (event instanceof WheelEvent) return event.ctrlKey || root.contains(document.activeElement)
  if (event instanceof MouseEvent) return magnified && event.button === 0 && !event.ctrlKey
  return magnified || !('touches' in event) || fingers(event.touches) > 1
}

function fingers(touches: unknown): number {
  return typeof touches === 'object' && touches !== null && 'length' in touches
    ? Number(touches.length)
    : 0
}

function moveStage({ behaviour, stage }: Stage, how: Move): void {
  const selection = select<HTMLDivElement, unknown>(stage)
  const pan = PANS[how]
  if (pan) {
    const { k } = zoomTransform(stage)
    const [x, y] = pan
    behaviour.translateBy(selection, (x * stage.clientWidth) / k, (y * stage.clientHeight) / k)
  } else if (how === 'fit') behaviour.transform(selection, zoomIdentity)
  else behaviour.scaleBy(selection, how === 'in' ? FACTOR : 1 / FACTOR)
}
