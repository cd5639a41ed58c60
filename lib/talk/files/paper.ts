import type { PlacedPicture } from '../../export/pdf-page.server'
import { measure } from '../../scene/measure'
import type { Face, Role, Scene, SceneNode } from '../../scene/scene'
import { textBlock } from '../../scene/text'
import { wrap } from '../../scene/wrap'

/** A4 upright, in layout pixels. */
export const PAPER = { width: 794, height: 1123, margin: 64 } as const
export const INNER = PAPER.width - 2 * PAPER.margin
/** Where the words of a page end. */
export const BOTTOM = PAPER.height - PAPER.margin

/** Running words on paper. */
export type Paragraph = {
  text: string
  face: Face
  size: number
  fill: Role
  /** Room above it, in layout pixels, but at the top of a page. */
  before: number
  /** Stays with the beginning of the next. */
  head?: true
}

const LEADING = 1.42
/** No line of a paragraph stands alone at the foot of a page. */
const LEAST = 2

/** Paragraphs page by page, each with its nodes; the first page begins at `first`, others at `next`. */
export function flowWords(
  paragraphs: readonly Paragraph[],
  { first, next }: { first: number; next: number },
): SceneNode[][][] {
  const pages: SceneNode[][][] = [[]]
  let y = first
  const turn = () => {
    pages.push([])
    y = next
  }
  for (const { text, before, head, ...look } of paragraphs) {
    const { face, size } = look
    const { lines } = wrap(text, { face, size, width: INNER, even: false, measure })
    const lineHeight = size * LEADING
    if (y > next) y += before
    const least = Math.min(lines.length, LEAST) + (head ? LEAST : 0)
    if (y > next && y + least * lineHeight > BOTTOM) turn()
    for (let rest = lines; rest.length > 0; ) {
      const fit = Math.max(1, Math.floor((BOTTOM - y) / lineHeight))
      const set = { ...look, lines: rest.slice(0, fit), x: PAPER.margin, y: y + size, lineHeight }
      pages.at(-1)?.push(textBlock({ ...set, part: { is: 'subtitle', width: INNER } }))
      y += set.lines.length * lineHeight
      rest = rest.slice(fit)
      if (rest.length > 0) turn()
    }
  }
  return pages
}

/** One line of words, read aloud as a paragraph; cut if it is too long. */
export function lineOfWords(
  line: Omit<Paragraph, 'before' | 'head'> & { x: number; y: number; width: number },
) {
  const { text, width, ...look } = line
  const { lines } = wrap(text, { ...look, width, lines: 1, measure })
  return textBlock({ ...look, lines, lineHeight: 0, part: { is: 'subtitle', width } })
}

/** A rule on paper, which says nothing to who listens. */
export function ruleOnPaper(x: number, y: number, width: number): SceneNode {
  const look = { stroke: 'rule', strokeWidth: 1, part: { is: 'ground', width } } as const
  return { type: 'line', x1: x, y1: y, x2: x + width, y2: y, ...look }
}

/** Nodes that are drawn on the paper itself. */
export function onPaper(nodes: SceneNode[]): PlacedPicture {
  const { width, height } = PAPER
  const scene: Scene = { ...{ id: 'paper', width, height }, ...WORDLESS, nodes }
  return { scene, theme: 'light', background: 'transparent', alt: '', x: 0, y: 0, scale: 1 }
}

const WORDLESS = { language: 'en', title: '', description: '' } as const

/** The lines round a picture on paper: a slide on white would else have no edge. */
export function edgeOf(box: { x: number; y: number; width: number; height: number }): SceneNode {
  return {
    ...{ type: 'rect', ...box, stroke: 'edge', strokeWidth: 0.8 },
    part: { is: 'ground', width: box.width },
  }
}
