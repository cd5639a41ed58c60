import 'server-only'
import { writePng } from '../../export/png.server'
import type { PptxSlide } from '../../export/pptx-deck'
import { lift } from '../../export/pptx-lift'
import { writeDeck } from '../../export/pptx-package'
import { deckOf } from '../../export/pptx-slides'
import { notesParagraphs } from '../notes-paragraphs'
import { aboutTalk, type TalkFileInput, type TalkPart, talkParts } from './talk-pages'
import { withoutWords, wordsTexts } from './words-texts'

const SCALE = 1.5
/** Kinds of which a slide has something to edit, and what that is. */
const EDITED: Record<string, PptxSlide['kind']> = { radar: 'chart', matrix: 'table' }

/**
 * The talk as slides: one for each step with its title as text and what is said as notes, and after those of
 * a slide the chart of its last radar and the table of its last matrix, to edit. Throws `too-large`.
 */
export async function writeTalkPptx(
  input: TalkFileInput,
  fontFiles: string[],
): Promise<Uint8Array> {
  const { aspect, theme } = input.talk
  const slides: PptxSlide[] = []
  const edited = new Map<string, PptxSlide[]>()
  for (const part of talkParts(input, false)) {
    const { shown, others } = await slidesOf(part, { theme, fontFiles })
    slides.push(...shown)
    edited.set(part.drawing.chart, others)
    if (!part.last) continue
    for (const chart of Object.keys(EDITED)) slides.push(...(edited.get(chart) ?? []))
    edited.clear()
  }
  const size = aspect === '4x3' ? 'standard' : 'wide'
  return writeDeck({ about: aboutTalk(input), size, theme, slides })
}

type Look = { theme: TalkFileInput['talk']['theme']; fontFiles: string[] }

/** The slide of a step, and those that can be edited. */
async function slidesOf({ step, drawing }: TalkPart, { theme, fontFiles }: Look) {
  const lifted = lift(drawing.scene)
  const words = step.chart === null
  const scene = words ? withoutWords(lifted.scene) : lifted.scene
  // lines of words lie behind the picture of their rules
  const background = words ? 'transparent' : undefined
  const png = await writePng({ ...drawing, scene }, { theme, background, scale: SCALE, fontFiles })
  const [picture, ...others] = deckOf({ drawing, png, lifted, theme }).slides
  const kind = EDITED[drawing.chart]
  const texts = words ? wordsTexts(lifted.scene) : []
  const notes = notesOf({ step, drawing })
  return {
    shown: picture ? [{ ...picture, texts: [...picture.texts, ...texts], notes }] : [],
    others: others.filter((each) => each.kind === kind),
  }
}

/** What is said, what may be asked, and what is seen. */
function notesOf({ step, drawing }: Pick<TalkPart, 'step' | 'drawing'>): string[] {
  const asked = step.asked.flatMap(({ question, answer }) => [question, answer])
  return [
    ...notesParagraphs(step.notes).flatMap((lines) => [...lines, '']),
    ...(asked.length > 0 ? ['', 'If someone asks', ...asked] : []),
    ...(step.chart === null ? [] : ['', drawing.describe.full]),
  ].filter((line, index, all) => line !== '' || (index > 0 && all[index - 1] !== ''))
}
