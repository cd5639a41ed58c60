import type { PathCommand, Point } from './scene'

/** What d3-shape and d3-path call while they draw. */
type PathSink = Pick<
  CanvasPath,
  'moveTo' | 'lineTo' | 'bezierCurveTo' | 'quadraticCurveTo' | 'arc' | 'rect' | 'closePath'
>

/**
 * Records what a d3 shape draws as commands with full numbers: d3-shape itself writes strings that
 * are already rounded. Use: `recordPath((context) => line().context(context)(points))`.
 */
export function recordPath(draw: (context: CanvasRenderingContext2D) => void): PathCommand[] {
  const commands: PathCommand[] = []
  const sink = pathSink(commands)
  if (isContext(sink)) draw(sink)
  return commands
}

// d3's types ask for a whole canvas context; d3 itself calls only the methods of a sink
function isContext(sink: PathSink): sink is CanvasRenderingContext2D {
  return typeof sink.moveTo === 'function'
}

function pathSink(commands: PathCommand[]): PathSink {
  return {
    moveTo: (x, y) => commands.push(['M', x, y]),
    lineTo: (x, y) => commands.push(['L', x, y]),
    bezierCurveTo: (x1, y1, x2, y2, x, y) => commands.push(['C', x1, y1, x2, y2, x, y]),
    quadraticCurveTo: (x1, y1, x, y) => commands.push(['Q', x1, y1, x, y]),
    closePath: () => commands.push(['Z']),
    rect: (x, y, w, h) =>
      commands.push(['M', x, y], ['L', x + w, y], ['L', x + w, y + h], ['L', x, y + h], ['Z']),
    arc: (x, y, radius, start, end, anticlockwise = false) => {
      const joined = commands.length > 0
      commands.push(...arcCommands({ x, y }, radius, { start, end, anticlockwise, joined }))
    },
  }
}

/** `joined`: a line leads to its start. */
type Turn = { start: number; end: number; anticlockwise: boolean; joined: boolean }

/** A canvas arc (0 at three o'clock) in pieces of at most half a turn, which SVG draws surely. */
function arcCommands(centre: Point, radius: number, turn: Turn): PathCommand[] {
  const sweep = sweepOf(turn)
  const at = (angle: number) => ({
    x: centre.x + radius * Math.cos(angle),
    y: centre.y + radius * Math.sin(angle),
  })
  const first = at(turn.start)
  const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / Math.PI - 1e-9))
  const arcs = Array.from({ length: pieces }, (_, index): PathCommand => {
    const { x, y } = at(turn.start + (sweep * (index + 1)) / pieces)
    return ['A', radius, radius, 0, 0, turn.anticlockwise ? 0 : 1, x, y]
  })
  return [[turn.joined ? 'L' : 'M', first.x, first.y], ...arcs]
}

function sweepOf({ start, end, anticlockwise }: Turn): number {
  const full = 2 * Math.PI
  const forward = anticlockwise ? start - end : end - start
  const amount = forward >= full ? full : ((forward % full) + full) % full
  return anticlockwise ? -amount : amount
}

/** An open line through points, in order. */
export function polyline(points: readonly Point[]): PathCommand[] {
  return points.map(({ x, y }, index) => [index === 0 ? 'M' : 'L', x, y])
}

/** A closed line through points, in order. */
export function polygon(points: readonly Point[]): PathCommand[] {
  return points.length === 0 ? [] : [...polyline(points), ['Z']]
}
