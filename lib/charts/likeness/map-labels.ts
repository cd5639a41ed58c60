import { overlap } from '../../scene/bounds'
import type { Measure } from '../../scene/measure'
import type { Box, Point } from '../../scene/scene'
import { wrap } from '../../scene/wrap'

/** A name beside its marker; with a thin line to it where it stands farther off. */
export type MapLabel = { lines: string[]; box: Box; line: [Point, Point] | null }

export type Labelled = {
  names: readonly string[]
  places: readonly Point[]
  /** Nothing stands outside it. */
  box: Box
  /** What is there already, besides the markers. */
  taken: readonly Box[]
  r: number
  size: number
  measure: Measure
}

const LINE = 1.15
const WIDEST = 11

/** For each name its label; a number where it finds no room; null where a number finds none either. */
export function placeLabels(input: Labelled): (MapLabel | null)[] {
  const { names, places, r } = input
  const markers = places.map(({ x, y }) => square({ x, y }, r * 1.3))
  const labels: (MapLabel | null)[] = names.map(() => null)
  // those with the most company choose first: they have the least choice
  const order = names
    .map((_, at) => at)
    .sort((a, b) => crowd(places, b) - crowd(places, a) || a - b)
  for (const text of [nameLines, numberLine]) {
    for (const at of order) {
      if (labels[at] !== null) continue
      const found = labels.filter((each) => each !== null)
      labels[at] = firstFree(input, { at, lines: text(input, at), markers, found })
    }
  }
  return labels
}

function nameLines({ names, size, measure }: Labelled, at: number): string[] {
  return wrap(names[at] ?? '', { face: 'label', size, width: size * WIDEST, measure }).lines
}

function numberLine(_: Labelled, at: number): string[] {
  return [String(at + 1)]
}

/** How many others are near. */
function crowd(places: readonly Point[], at: number): number {
  const own = places[at]
  return own ? places.filter(({ x, y }) => Math.hypot(x - own.x, y - own.y) < NEAR).length : 0
}

const NEAR = 70

function square({ x, y }: Point, r: number): Box {
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r }
}

type Trial = { at: number; lines: string[]; markers: readonly Box[]; found: readonly MapLabel[] }

function firstFree(input: Labelled, trial: Trial): MapLabel | null {
  const place = input.places[trial.at]
  if (!place) return null
  const { lines, markers, at } = trial
  const { size, measure, taken } = input
  const width = Math.max(...lines.map((line) => measure(line, 'label', size)))
  const height = lines.length * size * LINE
  for (const label of candidates(place, { lines, width, height, r: input.r })) {
    const others = markers.filter((_, index) => index !== at)
    const boxes = [...markers, ...taken, ...trial.found.map(({ box }) => box)]
    const lined = trial.found.flatMap(({ line }) => (line ? [line] : []))
    const free =
      inside(label.box, input.box) &&
      !boxes.some((box) => overlap(grown(box), label.box)) &&
      !lined.some((line) => crosses(line, label.box)) &&
      (label.line === null ||
        ![...others, ...taken, ...trial.found.map(({ box }) => box)].some(
          (box) => label.line !== null && crosses(label.line, box),
        ))
    if (free) return label
  }
  return null
}

type Sized = { lines: string[]; width: number; height: number; r: number }

/** Beside the marker, above and below, at its corners; then farther and farther off, with a line. */
function* candidates(place: Point, { lines, width, height, r }: Sized): Generator<MapLabel> {
  const label = (centre: Point, line: MapLabel['line']): MapLabel => {
    return {
      lines,
      box: { x: centre.x - width / 2, y: centre.y - height / 2, width, height },
      line,
    }
  }
  const [dx, dy] = [r * 2.4 + width / 2, r * 2.1 + height / 2]
  for (const [x, y] of AROUND) yield label({ x: place.x + x * dx, y: place.y + y * dy }, null)
  for (let ring = 1; ring <= RINGS; ring++) {
    for (let turn = 0; turn < TURNS; turn++) {
      const angle = (turn / TURNS) * 2 * Math.PI
      const way = { x: Math.cos(angle), y: Math.sin(angle) }
      const far = r * 1.5 + ring * STEP
      const centre = {
        x: place.x + way.x * (far + width / 2),
        y: place.y + way.y * (far + height / 2),
      }
      yield label(centre, leader(place, way, { far, r }))
    }
  }
}

const AROUND = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.8, -0.9],
  [0.8, 0.9],
  [-0.8, -0.9],
  [-0.8, 0.9],
] as const
const RINGS = 8
const TURNS = 16
const STEP = 12

function leader(place: Point, way: Point, { far, r }: { far: number; r: number }): [Point, Point] {
  const on = (length: number) => ({ x: place.x + way.x * length, y: place.y + way.y * length })
  return [on(r * 1.3), on(Math.max(r * 1.6, far - 2))]
}

function grown({ x, y, width, height }: Box): Box {
  return { x: x - 1.5, y: y - 1, width: width + 3, height: height + 2 }
}

function inside(box: Box, room: Box): boolean {
  return (
    box.x >= room.x &&
    box.y >= room.y &&
    box.x + box.width <= room.x + room.width &&
    box.y + box.height <= room.y + room.height
  )
}

/** Whether a line runs through a box, looked at in small steps. */
function crosses([from, to]: readonly [Point, Point], { x, y, width, height }: Box): boolean {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 3))
  return Array.from({ length: steps + 1 }, (_, at) => at / steps).some((share) => {
    const point = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
    return point.x > x - 1 && point.x < x + width + 1 && point.y > y - 1 && point.y < y + height + 1
  })
}
