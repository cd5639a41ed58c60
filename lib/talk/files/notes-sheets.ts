import type { PdfSheet } from '../../export/pdf-page.server'
import type { SceneNode } from '../../scene/scene'
import { notesParagraphs } from '../notes-paragraphs'
import type { Asked, Talk } from '../schema'
import {
  edgeOf,
  flowWords,
  INNER,
  lineOfWords,
  onPaper,
  PAPER,
  type Paragraph,
  ruleOnPaper,
} from './paper'
import type { TalkPart } from './talk-pages'

/** A slide, or a step, with what is said at it. */
export type SaidPart = TalkPart & {
  /** `Slide 3 of 12`. */
  place: string
  /** What is said at each step that the page stands for, in their order. */
  said: readonly string[]
}

type Head = Pick<Talk, 'title' | 'theme'>

const TOP = PAPER.margin + 18
/** A picture leaves room for words below it. */
const MOST_HEIGHT = 420
/** Between a picture and the words below it. */
const GAP = 26
/** Sizes of words; the smaller one where it saves a sheet. */
const SIZES = [15, 14] as const

/** The picture above, and below it what is said and what may be asked, on further pages where it is long. */
export function notesSheets(part: SaidPart, talk: Head): PdfSheet[] {
  const { drawing, place } = part
  const { scene, describe } = drawing
  const scale = Math.min(INNER / scene.width, MOST_HEIGHT / scene.height)
  const [x, y, width, height] = [PAPER.margin, TOP, scene.width * scale, scene.height * scale]
  const pages = pagesOf(part, y + height + GAP)
  return pages.map((words, page) => {
    const more = page === 0 ? '' : ', continued'
    const pictures = [
      onPaper([...headOf(talk.title, `${place}${more}`)]),
      ...(page === 0 ? [{ scene, theme: talk.theme, alt: describe.full, x, y, scale }] : []),
      ...(page === 0 ? [onPaper([edgeOf({ x, y, width, height })])] : []),
      ...words.map(onPaper),
    ]
    return { width: PAPER.width, height: PAPER.height, pictures }
  })
}

/** The talk at the left, the place in it at the right, and a rule below. */
export function headOf(title: string, place: string): SceneNode[] {
  const y = PAPER.margin
  const [wide, narrow] = [INNER * 0.7, INNER * 0.28]
  const look = { face: 'body', size: 12.5, fill: 'ink2' } as const
  return [
    ...lineOfWords({ ...look, text: title, x: PAPER.margin, y, width: wide }),
    ...lineOfWords({ ...look, text: place, x: PAPER.margin + INNER, y, width: narrow }).map(
      (node): SceneNode => (node.type === 'text' ? { ...node, anchor: 'end' } : node),
    ),
    ruleOnPaper(PAPER.margin, y + 7, INNER),
  ]
}

function pagesOf(part: SaidPart, first: number): SceneNode[][][] {
  const [large, small] = SIZES.map((size) =>
    flowWords(paragraphsOf(part, size), { first, next: TOP }),
  )
  return small && large && small.length < large.length ? small : (large ?? [])
}

type Body = Pick<Paragraph, 'face' | 'size' | 'fill'>

function paragraphsOf({ said, step }: SaidPart, size: number): Paragraph[] {
  const body: Body = { face: 'body', size, fill: 'ink' }
  const words = said
    .flatMap(notesParagraphs)
    .flatMap((lines) => lines.map((text, line) => ({ ...body, text, before: line === 0 ? 9 : 3 })))
  return [...words, ...askedParagraphs(step.asked, body)]
}

function askedParagraphs(asked: readonly Asked[], body: Body): Paragraph[] {
  if (asked.length === 0) return []
  const each = asked.flatMap(({ question, answer }): Paragraph[] => [
    { ...body, text: question, face: 'strong', before: 9, head: true },
    { ...body, text: answer, before: 2 },
  ])
  const look = { face: 'title', size: 17, fill: 'ink', before: 22, head: true } as const
  return [{ ...look, text: 'If someone asks' }, ...each]
}
