import 'server-only'
import { unknownValue } from '../charts/kind-options'
import { AppError } from '../errors'
import { fontsHash } from '../store/fonts.server'
import { drawTalk } from '../talk/draw-talk'
import { talkFileHref } from '../talk/talk-links'
import { type Artifact, toBytes } from './artifact'
import { matchesEtag, strongEtag } from './etag.server'
import { oneValue, refuseOtherKeys } from './known-keys'
import { createMemory } from './memory'
import { createQueue } from './queue.server'
import type { ReadInput } from './reading.server'
import { respondArtifact, respondNotModified } from './respond'
import { roundedScene } from './rounded-scene'
import { type AskedTalk, loadTalk, MADE_KEYS } from './talk-asked.server'
import { TALK_FILES, type TalkFormat } from './talk-files'
import { writeTalk } from './talk-writers.server'

const memory = createMemory<Artifact>({
  bytes: 32 * 1024 * 1024,
  sizeOf: ({ body }) => body.byteLength,
})

/** One talk at a time: its pictures take a processor for a while. */
const talks = createQueue({ atOnce: 1, waiting: 8, milliseconds: 60_000 })

/** A flag of an address: with it the key, else nothing. */
const FLAGS: Record<TalkFormat, readonly string[]> = {
  pdf: ['steps'],
  pptx: [],
  zip: [],
  json: ['drawn'],
}

/**
 * A whole talk as a file. The ETag comes from the address and what stands behind it, so that what a reader
 * has already is not made again.
 */
export async function serveTalk(input: ReadInput<{ file: string }>): Promise<Response> {
  const { request, params, head } = input
  const { id, format } = readTalkFile(params.file)
  const search = new URL(request.url).searchParams
  const asked = await loadTalk(id, [...search])
  const flags = readFlags(search, format)
  const more = flags.map((key) => `${key}=1`).join('&')
  const address = talkFileHref(asked.place, format, more)
  const etag = strongEtag({ hashes: [await fontsHash(), asked.hash], address })
  if (matchesEtag(request.headers.get('if-none-match'), etag)) {
    return respondNotModified(etag, false)
  }
  const artifact = await memory.get(etag, () => makeFile(asked, { format, flags }))
  const download = isSet(search, 'download')
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

/** The flags that are set, in one order. Throws `bad-query` for keys and values that nobody knows. */
function readFlags(search: URLSearchParams, format: TalkFormat) {
  // a key that this talk or format has no use for may stay when the address is changed
  const flags = Object.values(FLAGS).flat()
  refuseOtherKeys(search.keys(), [...MADE_KEYS, ...flags, 'download'])
  for (const key of [...flags, 'download']) isSet(search, key)
  return FLAGS[format].filter((key) => isSet(search, key))
}

function isSet(search: URLSearchParams, key: string): boolean {
  const value = oneValue(search, key) ?? '0'
  if (value !== '0' && value !== '1') refuseValue(key, value, ['1', '0'])
  return value === '1'
}

function refuseValue(param: string, value: string, allowed: readonly string[]): never {
  const problem = unknownValue({ param, value, allowed })
  throw new AppError('bad-query', problem.message, [problem])
}

type Wanted = { format: TalkFormat; flags: readonly string[] }

async function makeFile(asked: AskedTalk, { format, flags }: Wanted): Promise<Artifact> {
  const { mediaType } = TALK_FILES.find((each) => each.extension === format) ?? TALK_FILES[0]
  const fileName = `${nameOf(asked)}${flags.map((flag) => `-${flag}`).join('')}.${format}`
  const about = { status: 200 as const, mediaType, fileName, warnings: [] }
  if (format === 'json') {
    const content = flags.includes('drawn') ? drawnSheet(asked) : asked.talk
    const body = toBytes(`${JSON.stringify(content, null, flags.length > 0 ? 0 : 2)}\n`)
    return { ...about, body }
  }
  const steps = flags.includes('steps')
  const body = await talks.run(async () => toBytes(await writeTalk(format, asked, { steps })))
  return { ...about, body }
}

function drawnSheet(asked: AskedTalk) {
  const sheet = drawTalk(asked)
  const steps = sheet.steps.map((step) => ({ ...step, scene: roundedScene(step.scene) }))
  return { ...sheet, steps }
}

function nameOf({ place, talk }: AskedTalk): string {
  return `${place.search === '' ? place.id : talk.dataset}-talk`
}
