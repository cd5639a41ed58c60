import 'server-only'
import { unknownValue } from '../charts/kind-options'
import { AppError } from '../errors'
import { fontsHash } from '../store/fonts.server'
import { talkFileHref } from '../talk/talk-links'
import { type Artifact, toBytes } from './artifact'
import { drawnSheet } from './drawn-sheet'
import { matchesEtag, strongEtag } from './etag.server'
import { createMemory } from './memory'
import { createQueue } from './queue.server'
import type { ReadInput } from './reading.server'
import { respondArtifact, respondNotModified } from './respond'
import { type AskedTalk, loadTalk, MADE_KEYS } from './talk-asked.server'
import { TALK_FILES, type TalkFormat } from './talk-files'
import { formatTalkKeys, readTalkKeys, type TalkKey } from './talk-query'
import { writeTalk } from './talk-writers.server'

const memory = createMemory<Artifact>({
  bytes: 32 * 1024 * 1024,
  sizeOf: ({ body }) => body.byteLength,
})

/** One talk at a time: its pictures take a processor for a while. */
const talks = createQueue({ atOnce: 1, waiting: 8, milliseconds: 60_000 })

/**
 * A whole talk as a file. The ETag comes from the address and what stands behind it, so that what a reader
 * has already is not made again.
 */
export async function serveTalk(input: ReadInput<{ file: string }>): Promise<Response> {
  const { request, params, head } = input
  const { id, format } = readTalkFile(params.file)
  const search = new URL(request.url).searchParams
  const asked = await loadTalk(id, [...search])
  const { keys, download } = readTalkKeys(search, format, MADE_KEYS)
  const address = talkFileHref(asked.place, format, formatTalkKeys(keys))
  const etag = strongEtag({ hashes: [await fontsHash(), asked.hash], address })
  if (matchesEtag(request.headers.get('if-none-match'), etag)) {
    return respondNotModified(etag, false)
  }
  const artifact = await memory.get(etag, () => makeFile(asked, { format, keys }))
  const describedBy = talkFileHref(asked.place, 'json')
  return respondArtifact({ artifact, etag, versioned: false, download, describedBy, head })
}

/** The talk and the format in the last part of an address. Throws with the nearest endings. */
function readTalkFile(file: string): { id: string; format: TalkFormat } {
  const dot = file.indexOf('.')
  const [id, extension] = dot < 0 ? [file, ''] : [file.slice(0, dot), file.slice(dot + 1)]
  const found = TALK_FILES.find((each) => each.extension === extension)
  if (found) return { id, format: found.extension }
  const allowed = TALK_FILES.map((each) => each.extension)
  const problem = unknownValue({ param: 'format', value: extension, allowed })
  throw new AppError('unknown-format', problem.message, [problem])
}

type Wanted = { format: TalkFormat; keys: readonly TalkKey[] }

async function makeFile(asked: AskedTalk, { format, keys }: Wanted): Promise<Artifact> {
  const { mediaType } = TALK_FILES.find((each) => each.extension === format) ?? TALK_FILES[0]
  const fileName = `${nameOf(asked)}${keys.map((key) => `-${key}`).join('')}.${format}`
  const about = { status: 200 as const, mediaType, fileName, warnings: [] }
  if (format === 'json') {
    const drawn = keys.includes('drawn')
    const content = drawn ? drawnSheet(asked) : asked.talk
    const body = toBytes(`${JSON.stringify(content, null, drawn ? 0 : 2)}\n`)
    return { ...about, body }
  }
  const body = await talks.run(async () => toBytes(await writeTalk(format, asked, keys)))
  return { ...about, body }
}

function nameOf({ place, talk }: AskedTalk): string {
  return `${place.search === '' ? place.id : talk.dataset}-talk`
}
