import { measure } from '../scene/measure'
import type { Face } from '../scene/scene'
import { wrap } from '../scene/wrap'
import type { EmbedView } from './embed'

/** Width of a frame where nobody says how wide it should be: a column of text. */
export const USUAL_WIDTH = 640
/** A wider frame would show the widest sheet no larger than it was drawn. */
export const MOST_WIDTH = 1160

/** What app/styles/embed.css gives the page, in pixels. */
const SIDES = 40
const ABOVE_AND_BELOW = 26
const TITLE = { face: 'title', size: 20, line: 26 } as const
const GAP = 10
const FOOT = { gap: 21, line: 18, rows: 4, link: 24, brand: 148, between: 20, least: 260 } as const
const NOTICE = { line: 20, gap: 8, sides: 15 } as const
const WORDS = { face: 'body', size: 13.5 } as const
const SAID = { face: 'body', size: 14.5 } as const
const NARROW = { below: 600, most: 480 } as const
const COLUMN = { below: 1080, most: 840 } as const
const MOST_WIDE = 1340

/** About how high a frame of this width must be to show an embed whole, in whole pixels. */
export function embedHeight(view: EmbedView, width: number): number {
  const inside = Math.max(width - SIDES, 1)
  const { scene, most } = sheetAt(view, width)
  const picture = (Math.min(inside, most) * scene.height) / scene.width
  const title = view.title === '' ? 0 : linesOf(view.title, TITLE, inside) * TITLE.line
  const notices = view.problems.map(
    ({ message }) => NOTICE.gap + linesOf(message, SAID, inside - NOTICE.sides) * NOTICE.line,
  )
  const around = ABOVE_AND_BELOW + GAP + notices.reduce((sum, height) => sum + height, 0)
  return Math.ceil(around + title + picture + footHeight(view.source, inside))
}

/** Words and brand stand side by side as long as the words have their least width. */
function footHeight(source: string, inside: number): number {
  const beside = inside - FOOT.brand - FOOT.between
  if (beside >= FOOT.least)
    return FOOT.gap + Math.max(linesOf(source, WORDS, beside) * FOOT.line, FOOT.link)
  return FOOT.gap + linesOf(source, WORDS, inside) * FOOT.line + FOOT.rows + FOOT.link
}

/** The sheet that a frame of this width shows, and how wide it is shown at most. */
function sheetAt({ figure, column }: EmbedView, width: number) {
  if (width < NARROW.below) return { scene: figure.scenes.narrow, most: NARROW.most }
  if (width < COLUMN.below) return { scene: column, most: COLUMN.most }
  return { scene: figure.scenes.wide, most: MOST_WIDE }
}

function linesOf(text: string, { face, size }: { face: Face; size: number }, width: number) {
  return wrap(text, { face, size, width, measure }).lines.length
}
