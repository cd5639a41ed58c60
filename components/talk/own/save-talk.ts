import { saveFile } from '@/components/own/save-file'
import { type TalkText, talkFile } from '@/lib/talk/edit/talk-file'
import type { TalkDraft } from '@/lib/talk/schema'

/** Hands the file of a talk to the browser's own saving. */
export function saveTalk(id: string, talk: TalkDraft, kind: TalkText): void {
  const { fileName, mediaType, text } = talkFile(id, talk, kind)
  saveFile({ body: new TextEncoder().encode(text), fileName, mediaType })
}
