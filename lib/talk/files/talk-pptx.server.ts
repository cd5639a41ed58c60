import 'server-only'
import { writePng } from '../../export/png.server'
import type { PptxSlide } from '../../export/pptx-deck'
import { lift } from '../../export/pptx-lift'
import { writeDeck } from '../../export/pptx-package'
import { deckOf } from '../../export/pptx-slides'
import { aboutTalk, type TalkFileInput, type TalkPart, talkParts } from './talk-pages'
import { withoutWords, wordsTexts } from './words-texts'

const SCALE = 1.5
/** Kinds whose own chart or table follows the picture. */
const FOLLOWED: Record<string, PptxSlide['kind']> = { radar: 'chart', matrix: 'table' }

/**
 * The talk as slides: one for each step with its title as text and what is said as notes, and after the
 * last step of a slide its chart or table to edit. Throws `too-large`.
 */
export async function writeTalkPptx(
  input: TalkFileInput,
  fontFiles: string[],
): Promise<Uint8Array> {
  const { aspect, theme } = input.talk
  const slides: PptxSlide[] = []
  for (const part of talkParts(input, false))
    slides.push(...(await slidesOf(part, theme, fontFiles)))
  const size = aspect === '4x3' ? 'standard' : 'wide'
  return writeDeck({ about: aboutTalk(input), size, theme, slides })
}

type Theme = TalkFileInput['talk']['theme']

async function slidesOf(
  { step, drawing, last }: TalkPart,
  theme: Theme,
  fontFiles: string[],
): Promise<PptxSlide[]> {
  const lifted = lift(drawing.scene)
  const words = step.chart === null
  const scene = words ? withoutWords(lifted.scene) : lifted.scene
  const png = await writePng({ ...drawing, scene }, { theme, scale: SCALE, fontFiles })
  const [picture, ...others] = deckOf({ drawing, png, lifted, theme }).slides
  if (!picture) return []
  const follows = FOLLOWED[drawing.chart]
  const texts = words ? [...picture.texts, ...wordsTexts(lifted.scene)] : picture.texts
  const notes = notesOf({ step, drawing })
  return [
    { ...picture, texts, notes },
    ...(last ? others.filter(({ kind }) => kind === follows) : []),
  ]
}

/** What is said, what may be asked, and what is seen. */
function notesOf({ step, drawing }: Pick<TalkPart, 'step' | 'drawing'>): string[] {
  const asked = step.asked.flatMap(({ question, answer }) => [question, answer])
  return [
    ...step.notes.split('\n').map((line) => line.trim()),
    ...(asked.length > 0 ? ['', 'If someone asks', ...asked] : []),
    ...(step.chart === null ? [] : ['', drawing.describe.full]),
  ].filter((line, index, all) => line !== '' || (index > 0 && all[index - 1] !== ''))
}
