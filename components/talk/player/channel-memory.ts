import { readMessage, type TalkMessage } from '@/lib/talk/sync'

/** What a window last knew of its talk, through a reload, and in the window that it opens. */
export type Memory = { read: () => TalkMessage | null; keep: (message: TalkMessage) => void }

/** The memory of one tab; a window that is opened from it begins with a copy. */
export function tabMemory(id: string): Memory {
  const name = `outcrop-talk:${id}`
  return {
    read: () => {
      try {
        return readMessage(JSON.parse(window.sessionStorage.getItem(name) ?? 'null'))
      } catch {
        return null
      }
    },
    keep: (message) => {
      try {
        window.sessionStorage.setItem(name, JSON.stringify(message))
      } catch {
        return
      }
    },
  }
}
