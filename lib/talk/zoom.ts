import type { Box, Point } from '../scene/scene'

/** How a stage looks into its figure. */
export type Figure = {
  /** Key of the mark that was reached; empty: none so far. */
  key: string
  /** From 1, the whole picture, to `CLOSEST`. */
  zoom: number
  /** The middle of what is in sight, as fractions of width and height of the picture. */
  x: number
  y: number
}

export const WHOLE: Figure = { key: '', zoom: 1, x: 0.5, y: 0.5 }
export const CLOSEST = 6
/** One press of + as a factor. */
export const ZOOM_STEP = 1.5
/** Share of what is in sight that a mark keeps from its edge. */
const MARGIN = 0.04

/** What is in sight, as fractions of the picture. */
export function sightOf({ zoom, x, y }: Figure): Box {
  const size = 1 / zoom
  return { x: x - size / 2, y: y - size / 2, width: size, height: size }
}

/** Nearer by a factor, or farther below 1; the point stays where it is seen. */
export function zoomedAt(figure: Figure, factor: number, about: Point): Figure {
  const zoom = Math.min(Math.max(figure.zoom * factor, 1), CLOSEST)
  const share = figure.zoom / zoom
  return kept({
    ...figure,
    zoom,
    x: about.x + (figure.x - about.x) * share,
    y: about.y + (figure.y - about.y) * share,
  })
}

/** Moved by fractions of the picture. */
export function movedBy(figure: Figure, by: Point): Figure {
  return kept({ ...figure, x: figure.x + by.x, y: figure.y + by.y })
}

/** With a box of the picture in sight: unmoved where it is, else about its middle. */
export function withInSight(figure: Figure, box: Box): Figure {
  const sight = sightOf(figure)
  const edge = sight.width * MARGIN
  const isIn =
    box.x >= sight.x + edge &&
    box.y >= sight.y + edge &&
    box.x + box.width <= sight.x + sight.width - edge &&
    box.y + box.height <= sight.y + sight.height - edge
  if (isIn) return figure
  return kept({ ...figure, x: box.x + box.width / 2, y: box.y + box.height / 2 })
}

/** Nothing beyond the edges of the picture comes into sight. */
function kept(figure: Figure): Figure {
  const half = 0.5 / figure.zoom
  const within = (value: number) => Math.min(Math.max(value, half), 1 - half)
  return { ...figure, x: within(figure.x), y: within(figure.y) }
}
