import { datasetHash } from '@/lib/dataset/hash'
import { parseBundle } from '@/lib/dataset/parse-bundle'
import { buildSteps } from '@/lib/talk/build-steps'
import type { TalkDatasets } from '@/lib/talk/draw-talk'
import { settled } from '@/lib/talk/edit/settle'
import type { TalkDraft } from '@/lib/talk/schema'

type Loaded = NonNullable<ReturnType<TalkDatasets['get']>>

const here = new Map<string, Promise<Loaded | null>>()

/** The datasets of those ids from the server, each asked for once; one that cannot be had is missing. */
export async function fetchDatasets(ids: readonly string[]): Promise<TalkDatasets> {
  const all = await Promise.all(ids.map(async (id) => [id, await fetchOnce(id)] as const))
  return new Map(all.flatMap(([id, loaded]) => (loaded === null ? [] : [[id, loaded] as const])))
}

/** Ids of every dataset that a talk shows. */
export function datasetsOf(talk: TalkDraft): string[] {
  return [...new Set(buildSteps(settled(talk)).map(({ dataset }) => dataset)), talk.dataset]
    .filter((id, at, all) => all.indexOf(id) === at)
    .sort()
}

function fetchOnce(id: string): Promise<Loaded | null> {
  const known = here.get(id)
  if (known) return known
  const asked = fetchOne(id)
  here.set(id, asked)
  // what failed is asked for again
  asked.then((loaded) => loaded ?? here.delete(id))
  return asked
}

async function fetchOne(id: string): Promise<Loaded | null> {
  try {
    const answer = await fetch(`/api/datasets/${encodeURIComponent(id)}`)
    if (!answer.ok) return null
    const parsed = parseBundle({ file: id, text: await answer.text() })
    return parsed.ok ? { dataset: parsed.dataset, hash: datasetHash(parsed.dataset) } : null
  } catch {
    return null
  }
}
