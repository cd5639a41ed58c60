import type { Anchor } from './anchors'
import type { Section } from './section'

/** Between two lines there is room for the words of one. */
const WORDS = 25

type Span = { from: number; to: number }
type Taken = Span & { layer: number; y: number }

/** Heights in each bed at which lines may run, and which stretches of them are taken. */
export class Tracks {
  private readonly section: Section
  private readonly steps: ReadonlyMap<number, number>
  private readonly taken: Taken[] = []

  /** `steps`: the distance of two heights in each bed. */
  constructor(section: Section, steps: ReadonlyMap<number, number>) {
    this.section = section
    this.steps = steps
  }

  take(layer: number, y: number, span: Span): void {
    this.taken.push({ layer, y, ...span })
  }

  /** Free heights that both ends share: those with room for words beside the line come first. */
  common(a: Anchor, b: Anchor, span: Span): number[] {
    const top = Math.max(a.top, b.top)
    const bottom = Math.min(a.bottom, b.bottom)
    const middle = (top + bottom) / 2
    const crowd = (y: number) => Math.max(0, WORDS - this.distance(a.layer, y, span))
    return this.heights({ layer: a.layer, top, bottom }, span).sort(
      (x, y) => crowd(x) - crowd(y) || Math.abs(x - middle) - Math.abs(y - middle) || x - y,
    )
  }

  /** Free heights of one end, from below or from above. */
  free(anchor: Anchor, span: Span, first: 'low' | 'high'): number[] {
    return this.heights(anchor, span).sort((x, y) => (first === 'low' ? y - x : x - y))
  }

  private heights({ layer, top, bottom }: Omit<Anchor, 'x'>, span: Span): number[] {
    const middle = this.section.top + (layer + 0.5) * this.section.bed
    const step = this.steps.get(layer) ?? this.section.bed
    const most = Math.ceil(this.section.bed / step)
    const grid = Array.from({ length: 2 * most + 1 }, (_, index) => middle + (index - most) * step)
    const inside = grid.filter((y) => y >= top && y <= bottom)
    const open = inside.length > 0 || bottom < top ? inside : [(top + bottom) / 2]
    return open.filter((y) => this.isFree(layer, y, span))
  }

  private isFree(layer: number, y: number, span: Span): boolean {
    return this.distance(layer, y, span) >= (this.steps.get(layer) ?? 0) * 0.75
  }

  /** To the nearest line that runs along the same stretch. */
  private distance(layer: number, y: number, { from, to }: Span): number {
    const beside = this.taken.filter(
      (other) => other.layer === layer && other.from < to && from < other.to,
    )
    return Math.min(Number.POSITIVE_INFINITY, ...beside.map((other) => Math.abs(other.y - y)))
  }
}
