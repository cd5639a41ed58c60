import 'server-only'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { shortHash } from '../dataset/hash'
import { LIMITS } from '../dataset/limits'
import { unknownProblem } from '../dataset/lookup'
import { AppError, type Problem } from '../errors'
import { ID_PATTERN } from '../ids'
import { byCodeUnit } from '../nearest'
import { buildSteps } from '../talk/build-steps'
import { checkTalk } from '../talk/check-talk'
import type { TalkDatasets } from '../talk/draw-talk'
import { type ParsedTalk, parseTalk } from '../talk/parse-talk'
import { RESERVED_TALK_IDS, type Talk } from '../talk/schema'
import { count } from '../words'
import { listDatasets, loadDataset } from './datasets.server'
import { isMade } from './made-datasets.server'
import { projectRoot } from './root.server'

/** A talk with the datasets that it shows. `hash` names the content of all of it. */
export type LoadedTalk = { talk: Talk; datasets: TalkDatasets; hash: string }
export type TalkEntry =
  | { ok: true; id: string; talk: Talk; datasets: TalkDatasets; steps: number }
  | { ok: false; id: string; problems: Problem[] }

const cache = new Map<string, { stamp: string; parsed: ParsedTalk }>()

/** Where the talks lie: `data/talks` below the root of the project. */
export const talksFolder = (): string => join(projectRoot(), 'data', 'talks')

/** Every talk of the data folder, by id. A broken one is listed with its problems. */
export async function listTalks(root = talksFolder()): Promise<TalkEntry[]> {
  const ids = await talkIds(root)
  return Promise.all(
    ids.map(async (id): Promise<TalkEntry> => {
      try {
        const { talk, datasets } = await loadTalkFile(id, root)
        return { ok: true, id, talk, datasets, steps: buildSteps(talk).length }
      } catch (thrown) {
        if (!(thrown instanceof AppError)) throw thrown
        return { ok: false, id, problems: thrown.problems }
      }
    }),
  )
}

/**
 * One talk with its datasets. Throws `unknown-talk` with the nearest ids, `invalid-talk` with every problem
 * of the file, or `invalid-dataset`.
 */
export async function loadTalkFile(id: string, root = talksFolder()): Promise<LoadedTalk> {
  const ids = await talkIds(root)
  if (!ids.includes(id)) {
    const problem = unknownProblem({ param: 'talk', noun: 'talk', value: id, allowed: ids })
    throw new AppError('unknown-talk', problem.message, [problem])
  }
  const parsed = await read(root, id)
  if (!parsed.ok) throw invalid(id, parsed.problems)
  const { talk, lineOf } = parsed
  const known = (await listDatasets()).map((each) => each.id)
  const datasets = await datasetsOf(talk, known)
  const problems = checkTalk({ talk, datasets, known, file: `${id}.yaml`, lineOf })
  if (problems.length > 0) throw invalid(id, problems)
  return { talk, datasets, hash: talkHash(talk, datasets) }
}

/** Names the content of a talk and of every dataset that it shows. */
export function talkHash(talk: Talk, datasets: TalkDatasets): string {
  const hashes = [...datasets].map(([id, { hash }]) => [id, hash])
  return shortHash({ talk, hashes })
}

function invalid(id: string, problems: Problem[]): AppError {
  const detail = `${id} has ${count(problems.length, 'problem')} and cannot be shown`
  return new AppError('invalid-talk', detail, problems)
}

async function datasetsOf(talk: Talk, known: readonly string[]): Promise<TalkDatasets> {
  const ids = new Set([talk.dataset, ...buildSteps(talk).map((step) => step.dataset)])
  const there = [...ids].filter((id) => known.includes(id) || isMade(id))
  return new Map(await Promise.all(there.map(async (id) => [id, await loadDataset(id)] as const)))
}

async function talkIds(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => [])
  const names = entries.filter((each) => each.isFile()).map(({ name }) => name)
  const ids = names.flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -5)] : []))
  return ids.filter((id) => ID_PATTERN.test(id) && !isReserved(id)).sort(byCodeUnit)
}

function isReserved(id: string): boolean {
  return RESERVED_TALK_IDS.some((each) => each === id)
}

/** Reads a file again only if it changed. What cannot be read is a problem of this talk alone. */
async function read(root: string, id: string): Promise<ParsedTalk> {
  const path = join(root, `${id}.yaml`)
  const file = `${id}.yaml`
  try {
    const { size, mtimeMs } = await stat(path)
    const stamp = `${size}:${mtimeMs}`
    const known = cache.get(path)
    if (known?.stamp === stamp) return known.parsed
    const text = size > LIMITS.file ? '' : await readFile(path, 'utf8')
    const parsed = parseTalk({ file, text })
    cache.set(path, { stamp, parsed })
    return parsed
  } catch {
    return { ok: false, problems: [{ param: '', message: 'cannot be read from disk', file }] }
  }
}
