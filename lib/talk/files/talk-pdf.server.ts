import 'server-only'
import { writePdf } from '../../export/pdf.server'
import type { ReadFont } from '../../export/pdf-letters.server'
import { aboutTalk, type TalkFileInput, talkParts } from './talk-pages'

export type TalkPdfOptions = {
  /** A page for each step; else for each slide as it is at its last step. */
  steps: boolean
  readFont: ReadFont
}

/** The talk as a tagged PDF on pages of its slides. Throws `too-large`. */
export function writeTalkPdf(
  input: TalkFileInput,
  { steps, readFont }: TalkPdfOptions,
): Promise<Uint8Array> {
  const pages = talkParts(input, !steps).map(({ drawing }) => ({
    scene: drawing.scene,
    theme: input.talk.theme,
    alt: drawing.describe.full,
  }))
  return writePdf({ ...aboutTalk(input), pages, fonts: readFont })
}
