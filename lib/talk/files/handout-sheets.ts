import type { PdfSheet, PlacedPicture } from '../../export/pdf-page.server'
import type { SceneNode } from '../../scene/scene'
import type { Talk } from '../schema'
import { headOf, type SaidPart } from './notes-sheets'
import { BOTTOM, edgeOf, INNER, lineOfWords, onPaper, PAPER, ruleOnPaper } from './paper'

/** Slides on a page. */
const ON_PAGE = 3
const TOP = PAPER.margin + 24
const ROW = (BOTTOM - TOP) / ON_PAGE
const MOST = { width: 372, height: 262 }
/** From a picture to the lines beside it, and from line to line. */
const BESIDE = 28
const LINES = 29

/** Three slides to a page, each with its place below it and lines to write on beside it. */
export function handoutSheets(
  parts: readonly SaidPart[],
  talk: Pick<Talk, 'title' | 'theme'>,
): PdfSheet[] {
  const pages = Math.ceil(parts.length / ON_PAGE)
  return Array.from({ length: pages }, (_, page) => {
    const shown = parts.slice(page * ON_PAGE, (page + 1) * ON_PAGE)
    const head = onPaper(headOf(talk.title, `Page ${page + 1} of ${pages}`))
    const rows = shown.flatMap((part, row) => rowOf(part, talk.theme, TOP + row * ROW))
    return { width: PAPER.width, height: PAPER.height, pictures: [head, ...rows] }
  })
}

function rowOf({ drawing, place }: SaidPart, theme: Talk['theme'], y: number): PlacedPicture[] {
  const { scene, describe } = drawing
  const scale = Math.min(MOST.width / scene.width, MOST.height / scene.height)
  const [x, width, height] = [PAPER.margin, scene.width * scale, scene.height * scale]
  const look = { face: 'body', size: 12.5, fill: 'ink2' } as const
  const around: SceneNode[] = [
    edgeOf({ x, y, width, height }),
    ...linesFrom({ x: x + width + BESIDE, y }),
    ...lineOfWords({ ...look, text: place, x, y: y + height + 18, width }),
  ]
  return [{ scene, theme, alt: describe.full, x, y, scale }, onPaper(around)]
}

/** Lines to write on, down to the next slide. */
function linesFrom({ x, y }: { x: number; y: number }): SceneNode[] {
  const count = Math.floor((ROW - LINES) / LINES)
  const width = PAPER.margin + INNER - x
  return Array.from({ length: count }, (_, line) => ruleOnPaper(x, y + (line + 1) * LINES, width))
}
