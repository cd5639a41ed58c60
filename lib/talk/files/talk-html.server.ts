import 'server-only'
import { createHash } from 'node:crypto'
import type { ReadFont } from '../../export/pdf-letters.server'
import type { TalkSheet } from '../talk-sheet'
import { offlinePage } from './offline-page'
import { script, style } from './offline-player.bundle'
import { talkFontRules } from './talk-fonts'

export type TalkHtmlInput = {
  sheet: TalkSheet
  /** One line on what the talk is about. */
  subject: string
  /** Of the words of the talk. */
  language: string
}

/** A talk with its stage, fonts and pictures in one page that asks the network for nothing. */
export async function writeTalkHtml(input: TalkHtmlInput, readFont: ReadFont): Promise<string> {
  const fonts = await talkFontRules(input.sheet, readFont)
  const parts = { script, style: `${fonts}${style}` }
  return offlinePage({ ...input, ...parts, policy: policyOf(parts) })
}

/** Nothing is loaded from anywhere, and no other script or style than those of the page counts. */
function policyOf({ script, style }: { script: string; style: string }): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
