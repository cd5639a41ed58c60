'use client'

import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { cssName } from '@/lib/scene/css-name'
import type { Role } from '@/lib/scene/scene'
import { type Drawing, drawCells, type Pen } from './draw-cells'
import type { Colour } from './draw-shapes'
import { glyphAtlas } from './glyph-atlas'
import { SIZES } from './grid-options'

/** When colours change, and when a pixel of the page gets another number of pixels of the screen. */
const CHANGES = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
  '(max-resolution: 1dppx)',
  '(max-resolution: 2dppx)',
  '(max-resolution: 3dppx)',
]

/** What is drawn, the same object as long as it is the same, and where. */
export type Placed = Drawing & {
  /** Pixels above and before the first cell of the whole table. */
  top: number
  left: number
}

/**
 * Draws the cells in sight on one canvas: a few hundred glyphs are copied in a millisecond, where a browser needs
 * ten to style and paint as many elements. What is drawn is always what the table says now.
 */
export function useCellCanvas(drawing: Placed): RefObject<HTMLCanvasElement | null> {
  const ref = useRef<HTMLCanvasElement>(null)
  const pen = useRef<{ made: Pen; scale: number } | null>(null)
  const now = useRef(drawing)

  const draw = useCallback(() => {
    const canvas = ref.current
    const context = canvas?.getContext('2d')
    if (!canvas || !context) return
    pen.current ??= penFor(context)
    const { made, scale } = pen.current
    putInPlace(canvas, now.current, scale)
    context.setTransform(scale, 0, 0, scale, 0, 0)
    context.clearRect(0, 0, canvas.width, canvas.height)
    drawCells(made, now.current)
  }, [])

  const drawSoon = useMemo(() => onceAFrame(draw), [draw])

  useLayoutEffect(() => {
    const isScrolled = now.current.model === drawing.model
    now.current = drawing
    // rows that come into sight are asked for in their frame; another answer has time until its paint
    if (isScrolled) draw()
    else drawSoon()
  }, [draw, drawSoon, drawing])
  useEffect(
    () =>
      onChangedLooks(() => {
        pen.current = null
        draw()
      }),
    [draw],
  )
  return ref
}

/** Colours are read once: reading one makes the browser work out the styles of the whole page. */
function penFor(context: CanvasRenderingContext2D) {
  const style = getComputedStyle(context.canvas)
  const known = new Map<Role, string>()
  const colour: Colour = (role) => {
    const found = known.get(role) ?? resolved(context, style.getPropertyValue(cssName(role)).trim())
    known.set(role, found)
    return found
  }
  const scale = window.devicePixelRatio
  const atlas = glyphAtlas(colour, scale)
  return { made: { context, colour, atlas, font: style.fontFamily }, scale }
}

/** A name as CanvasText is read from the page, and may be another colour elsewhere: it is written in numbers. */
export function resolved(context: Pick<CanvasRenderingContext2D, 'fillStyle'>, colour: string) {
  context.fillStyle = colour
  return typeof context.fillStyle === 'string' ? context.fillStyle : colour
}

/** Puts the canvas where the cells in sight are. */
function putInPlace(
  canvas: HTMLCanvasElement,
  { model, windows, top, left }: Placed,
  scale: number,
): void {
  const { row, column } = SIZES[model.look]
  const { rows, columns } = windows
  const width = (columns.to - columns.from) * column
  const height = (rows.to - rows.from) * row
  const { style } = canvas
  if (canvas.width !== Math.ceil(width * scale)) canvas.width = Math.ceil(width * scale)
  if (canvas.height !== Math.ceil(height * scale)) canvas.height = Math.ceil(height * scale)
  style.width = `${width}px`
  style.height = `${height}px`
  style.transform = `translate(${left + columns.start}px, ${top + rows.start}px)`
}

function onceAFrame(run: () => void): () => void {
  let asked = false
  return () => {
    if (asked) return
    asked = true
    requestAnimationFrame(() => {
      asked = false
      run()
    })
  }
}

/** Calls when colours, pixels or fonts are other ones; returns how to stop. */
function onChangedLooks(run: () => void): () => void {
  const theme = new MutationObserver(run)
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  const queries = 'matchMedia' in window ? CHANGES.map((query) => window.matchMedia(query)) : []
  for (const query of queries) query.addEventListener('change', run)
  if ('fonts' in document) document.fonts.addEventListener('loadingdone', run)
  return () => {
    theme.disconnect()
    for (const query of queries) query.removeEventListener('change', run)
    if ('fonts' in document) document.fonts.removeEventListener('loadingdone', run)
  }
}
