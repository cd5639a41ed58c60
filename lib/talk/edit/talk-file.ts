import { stringify } from 'yaml'
import type { TalkDraft } from '../schema'

export const TALK_TEXTS = ['json', 'yaml'] as const
export type TalkText = (typeof TALK_TEXTS)[number]

const MEDIA = { json: 'application/json', yaml: 'application/yaml' } as const
const SCHEMA = '# yaml-language-server: $schema=../schema/talk.schema.json\n'

/** A talk as the text of a file, which reads back as the same talk. */
export function talkFile(id: string, talk: TalkDraft, kind: TalkText) {
  const text = kind === 'json' ? `${JSON.stringify(talk, null, 2)}\n` : yamlOf(talk)
  return { fileName: `${id}.${kind}`, mediaType: MEDIA[kind], text }
}

/** Long lines stay whole, and what is said twice is written twice: a talk has no anchors. */
function yamlOf(talk: TalkDraft): string {
  const written = stringify(talk, {
    ...{ lineWidth: 0, aliasDuplicateObjects: false, version: '1.2', schema: 'core' },
  })
  return SCHEMA + written
}
