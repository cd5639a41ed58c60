import 'server-only'
import { writePdf } from '../../export/pdf.server'
import type { ReadFont } from '../../export/pdf-letters.server'
import type { PdfPage } from '../../export/pdf-page.server'
import { handoutSheets } from './handout-sheets'
import { notesSheets } from './notes-sheets'
import { saidParts } from './said-parts'
import { aboutTalk, type TalkFileInput, talkParts } from './talk-pages'

export type TalkPdfOptions = {
  /** Each step has its place; else each slide as it is at its last step. */
  steps: boolean
  /** `slide`: pages of the size of slides. `notes`, `handout`: paper, with notes, or three to a page with lines. */
  layout: 'slide' | 'notes' | 'handout'
  readFont: ReadFont
}

/** The talk as a tagged PDF. Throws `too-large`. */
export function writeTalkPdf(input: TalkFileInput, options: TalkPdfOptions): Promise<Uint8Array> {
  const pages = pagesOf(input, options)
  return writePdf({ ...aboutTalk(input), pages, fonts: options.readFont })
}

function pagesOf(input: TalkFileInput, { steps, layout }: TalkPdfOptions): PdfPage[] {
  const { talk } = input
  const parts = talkParts(input, !steps)
  switch (layout) {
    case 'notes':
      return saidParts(talk, parts).flatMap((part) => notesSheets(part, talk))
    case 'handout':
      return handoutSheets(saidParts(talk, parts), talk)
    case 'slide':
      return parts.map(({ drawing }) => ({
        scene: drawing.scene,
        theme: talk.theme,
        alt: drawing.describe.full,
      }))
  }
}
