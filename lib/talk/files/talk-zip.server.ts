import 'server-only'
import { writePng } from '../../export/png.server'
import { writeZip, type ZipFile } from '../../export/zip'
import type { Step } from '../build-steps'
import { aboutTalk, type TalkFileInput, type TalkPart, talkParts } from './talk-pages'

/** Output pixels for each layout pixel. */
const SCALE = 1.5

/** A picture of each step, what each shows in words, and the talk itself. */
export async function writeTalkZip(input: TalkFileInput, fontFiles: string[]): Promise<Uint8Array> {
  const parts = talkParts(input, false)
  const { theme } = input.talk
  const pictures: ZipFile[] = []
  for (const { step, drawing } of parts) {
    const bytes = await writePng(drawing, { theme, scale: SCALE, fontFiles })
    pictures.push({ name: pictureName(step), bytes })
  }
  const encode = (text: string) => new TextEncoder().encode(text)
  return writeZip([
    ...pictures,
    { name: 'alt.txt', bytes: encode(altText(input, parts)) },
    { name: 'talk.json', bytes: encode(`${JSON.stringify(input.talk, null, 2)}\n`) },
  ])
}

/** `03-2-control.png`: slide, step and id of the slide, in the order of the talk. */
function pictureName({ slide, step, id }: Step): string {
  return `${String(slide + 1).padStart(2, '0')}-${step + 1}-${id}.png`
}

function altText(input: TalkFileInput, parts: readonly TalkPart[]): string {
  const { title, subject, rights, date } = aboutTalk(input)
  const blocks = parts.map(({ step, drawing }) => {
    const lines = [pictureName(step), step.title, step.caption, drawing.describe.full]
    return lines.filter((line) => line !== '').join('\n')
  })
  return `${[`${title}\n${subject}, ${rights}, ${date}`, ...blocks].join('\n\n')}\n`
}
