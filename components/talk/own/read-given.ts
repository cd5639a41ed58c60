import { readYaml } from '@/lib/dataset/read-yaml'
import type { Problem } from '@/lib/errors'
import { isDraft } from '@/lib/talk/edit/is-draft'
import { parseTalk, type TalkFile } from '@/lib/talk/parse-talk'
import type { Talk, TalkDraft } from '@/lib/talk/schema'

/** What a file says; `draft` is there where it has the shape of a talk, and can be mended in the editor. */
export type ReadGiven =
  | { ok: true; talk: Talk }
  | { ok: false; problems: Problem[]; draft?: TalkDraft }

/** Reads the text of a talk, whatever byte order mark an editor put before it. */
export function readGiven({ file, text }: TalkFile): ReadGiven {
  const plain = text.replace(/^\uFEFF/, '')
  const parsed = parseTalk({ file, text: plain })
  if (parsed.ok) return { ok: true, talk: parsed.talk }
  const { value } = readYaml(plain)
  return { ok: false, problems: parsed.problems, ...(isDraft(value) ? { draft: value } : {}) }
}
