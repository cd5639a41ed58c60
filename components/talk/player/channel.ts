import { parsedJson } from '@/lib/json-value'
import { readMessage, type TalkMessage } from '@/lib/talk/sync'

/** A way between the windows of one talk. Every window hears the others, and not itself. */
export type Channel = { post: (message: TalkMessage) => void; close: () => void }

type Hear = (message: TalkMessage) => void

/**
 * Opens the way between the windows of the talk `id`. Windows of files, which a browser may keep apart, also
 * speak to the window that opened them.
 */
export function openChannel(id: string, hear: Hear): Channel {
  const name = `outcrop-talk:${id}`
  const heard = (value: unknown) => {
    const message = readMessage(value)
    if (message !== null) hear(message)
  }
  const ways = [
    typeof BroadcastChannel === 'function' ? broadcast(name, heard) : storage(name, heard),
  ]
  if (isFile()) ways.push(storage(name, heard), opener(name, heard))
  return {
    post: (message) => {
      for (const way of ways) way.post(message)
    },
    close: () => {
      for (const way of ways) way.close()
    },
  }
}

/** Whether this page was opened from a disk, where browsers may keep windows apart. */
export function isFile(): boolean {
  return window.location.protocol === 'file:'
}

type Heard = (value: unknown) => void

function broadcast(name: string, heard: Heard): Channel {
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => heard(data)
  return { post: (message) => channel.postMessage(message), close: () => channel.close() }
}

/** What one window writes to the browser's memory, the others hear of. */
function storage(name: string, heard: Heard): Channel {
  let count = 0
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key === name && newValue !== null) heard(parsedJson(newValue))
  }
  window.addEventListener('storage', onStorage)
  return {
    post: (message) => {
      count += 1
      try {
        // an equal value would be no change, and nobody would hear it
        window.localStorage.setItem(name, JSON.stringify({ ...message, count }))
        window.localStorage.removeItem(name)
      } catch {
        return
      }
    },
    close: () => window.removeEventListener('storage', onStorage),
  }
}

/** From a window to the one that opened it, and from there to every window that was heard. */
function opener(name: string, heard: Heard): Channel {
  const windows = new Set<Window>()
  const opened: unknown = window.opener
  if (isWindow(opened)) windows.add(opened)
  const onMessage = ({ data, source }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null || Reflect.get(data, 'channel') !== name) return
    if (source !== null && isWindow(source)) windows.add(source)
    heard(Reflect.get(data, 'message'))
  }
  window.addEventListener('message', onMessage)
  return {
    post: (message) => {
      // the origin of a file has no name
      for (const each of windows) each.postMessage({ channel: name, message }, '*')
    },
    close: () => window.removeEventListener('message', onMessage),
  }
}

function isWindow(value: unknown): value is Window {
  return typeof value === 'object' && value !== null && 'postMessage' in value && 'closed' in value
}
