import type { Box, Point } from '@/lib/scene/scene'

type Mapping = { left: number; top: number; scale: number; sight: Box; whole: Size }
type Size = { width: number; height: number }

/** A point of the window as fractions of the whole picture; null where the picture is not laid out. */
export function pointInPicture(svg: Element, { x, y }: Point): Point | null {
  const mapping = mappingOf(svg)
  if (mapping === null) return null
  const { left, top, scale, sight, whole } = mapping
  return {
    x: (sight.x + (x - left) / scale) / whole.width,
    y: (sight.y + (y - top) / scale) / whole.height,
  }
}

/** The box around elements of the picture, as fractions of it; null where none is laid out. */
export function boxInPicture(svg: Element, elements: readonly Element[]): Box | null {
  const boxes = elements
    .map((each) => each.getBoundingClientRect())
    .filter(({ width, height }) => width + height > 0)
  if (boxes.length === 0) return null
  const from = pointInPicture(svg, {
    x: Math.min(...boxes.map(({ left }) => left)),
    y: Math.min(...boxes.map(({ top }) => top)),
  })
  const to = pointInPicture(svg, {
    x: Math.max(...boxes.map(({ right }) => right)),
    y: Math.max(...boxes.map(({ bottom }) => bottom)),
  })
  return from && to && { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y }
}

/** The picture keeps its shape in the middle of its element, whatever of it is in sight. */
function mappingOf(svg: Element): Mapping | null {
  const read = (name: string) => (svg.getAttribute(name) ?? '').split(' ').map(Number)
  const [x = 0, y = 0, width = 0, height = 0] = read('viewBox')
  const [[wholeWidth = 0], [wholeHeight = 0]] = [read('width'), read('height')]
  const outer = svg.getBoundingClientRect()
  const scale = Math.min(outer.width / width, outer.height / height)
  if (!(scale > 0) || !Number.isFinite(scale)) return null
  return {
    left: outer.left + (outer.width - width * scale) / 2,
    top: outer.top + (outer.height - height * scale) / 2,
    scale,
    sight: { x, y, width, height },
    whole: { width: wholeWidth, height: wholeHeight },
  }
}
