import 'server-only'
import { fontFiles, readFont } from '../store/fonts.server'
import type { TalkFileInput } from '../talk/files/talk-pages'
import { talkHref } from '../talk/talk-links'
import type { AskedTalk } from './talk-asked.server'
import type { TalkFormat } from './talk-files'

type Options = { steps: boolean }
type Writer = (input: TalkFileInput, options: Options) => Promise<Uint8Array>

/** One line for each format but json; each is loaded when it is first asked for. */
const WRITERS: Record<Exclude<TalkFormat, 'json'>, () => Promise<Writer>> = {
  pdf: async () => {
    const { writeTalkPdf } = await import('../talk/files/talk-pdf.server')
    return (input, { steps }) => writeTalkPdf(input, { steps, readFont })
  },
  pptx: async () => {
    const { writeTalkPptx } = await import('../talk/files/talk-pptx.server')
    return async (input) => writeTalkPptx(input, await fontFiles())
  },
  zip: async () => {
    const { writeTalkZip } = await import('../talk/files/talk-zip.server')
    return async (input) => writeTalkZip(input, await fontFiles())
  },
}

/** The bytes of a talk as a file. */
export async function writeTalk(
  format: Exclude<TalkFormat, 'json'>,
  { talk, datasets, place }: AskedTalk,
  options: Options,
): Promise<Uint8Array> {
  const write = await WRITERS[format]()
  return write({ talk, datasets, address: talkHref(place) }, options)
}
