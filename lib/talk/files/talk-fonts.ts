import type { ReadFont } from '../../export/pdf-letters.server'
import { fontRule, usedFonts } from '../../scene/font-rules'
import type { Face, SceneNode } from '../../scene/scene'
import type { TalkSheet } from '../talk-sheet'

/** Faces of what stands around the pictures: words, what is stressed, headings. */
const AROUND: readonly Face[] = ['body', 'strong', 'title']
/** What the stage says by itself: help, controls, times. */
const OWN_WORDS =
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;?!+-/()\u2026\u2013\u2018\u2019'

/** Rules that carry the fonts of a talk, each with the letters that its pictures and words need. */
export async function talkFontRules(sheet: TalkSheet, readFont: ReadFont): Promise<string> {
  const words = [...new Set(wordsOf(sheet).join('') + OWN_WORDS)].join('')
  const around = AROUND.map((face): SceneNode => ({ ...PLACE, face, text: words }))
  const pictures = sheet.steps.flatMap(({ scene }) => scene.nodes)
  const rules = usedFonts({ nodes: [...pictures, ...around] }).map(async (font) =>
    fontRule(font, await readFont(font.file)),
  )
  return (await Promise.all(rules)).join('')
}

const PLACE = { type: 'text', x: 0, y: 0, size: 20, fill: 'ink' } as const

/** Every text of a talk, in pictures and around them. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(wordsOf)
}
