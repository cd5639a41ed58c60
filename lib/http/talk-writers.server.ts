import 'server-only'
import { fontFiles, readFont } from '../store/fonts.server'
import { aboutTalk, type TalkFileInput } from '../talk/files/talk-pages'
import { talkHref } from '../talk/talk-links'
import { drawnSheet } from './drawn-sheet'
import type { AskedTalk } from './talk-asked.server'
import type { TalkFormat } from './talk-files'
import type { TalkKey } from './talk-query'

type Asked = { asked: AskedTalk; input: TalkFileInput; keys: readonly TalkKey[] }
type Writer = (asked: Asked) => Promise<Uint8Array | string>

/** One line for each format but json; each is loaded when it is first asked for. */
const WRITERS: Record<Exclude<TalkFormat, 'json'>, () => Promise<Writer>> = {
  html: async () => {
    const { writeTalkHtml } = await import('../talk/files/talk-html.server')
    return ({ asked, input }) =>
      writeTalkHtml({ sheet: drawnSheet(asked), ...aboutTalk(input) }, readFont)
  },
  pdf: async () => {
    const { writeTalkPdf } = await import('../talk/files/talk-pdf.server')
    return ({ input, keys }) => {
      const layout = keys.includes('notes')
        ? 'notes'
        : keys.includes('handout')
          ? 'handout'
          : 'slide'
      return writeTalkPdf(input, { steps: keys.includes('steps'), layout, readFont })
    }
  },
  pptx: async () => {
    const { writeTalkPptx } = await import('../talk/files/talk-pptx.server')
    return async ({ input }) => writeTalkPptx(input, await fontFiles())
  },
  zip: async () => {
    const { writeTalkZip } = await import('../talk/files/talk-zip.server')
    return async ({ input }) => writeTalkZip(input, await fontFiles())
  },
}

/** The bytes or the text of a talk as a file. */
export async function writeTalk(
  format: Exclude<TalkFormat, 'json'>,
  asked: AskedTalk,
  keys: readonly TalkKey[],
): Promise<Uint8Array | string> {
  const { talk, datasets, place } = asked
  const write = await WRITERS[format]()
  return write({ asked, input: { talk, datasets, address: talkHref(place) }, keys })
}
