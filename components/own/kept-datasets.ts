import type { Given } from './opened'

/** A dataset that a reader chose to keep in this browser. */
export type Kept = Given & { id: string; title: string }

const DATABASE = 'outcrop-own'
const KEPT = 'kept'
const PASSING = 'passing'
const ONE = 'one'

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(KEPT, { keyPath: 'id' })
    request.result.createObjectStore(PASSING)
  }
  return done(request)
}

type Work<Value> = (store: IDBObjectStore) => Promise<Value>

async function within<Value>(name: string, work: Work<Value>): Promise<Value> {
  const database = await openDatabase()
  try {
    const transaction = database.transaction(name, 'readwrite')
    const written = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onerror = () => reject(transaction.error)
      transaction.onabort = () => reject(transaction.error)
    })
    const value = await work(transaction.objectStore(name))
    await written
    return value
  } finally {
    database.close()
  }
}

function isGiven(value: unknown): value is Given {
  if (typeof value !== 'object' || value === null) return false
  return 'file' in value && 'text' in value && typeof value.text === 'string'
}

function isKept(value: unknown): value is Kept {
  return isGiven(value) && 'id' in value && 'title' in value
}

/** Every dataset that is kept, by id. Where the browser keeps nothing there are none. */
export async function listKept(): Promise<Kept[]> {
  try {
    const all: unknown[] = await within(KEPT, (store) => done(store.getAll()))
    return all.filter(isKept)
  } catch {
    return []
  }
}

/** Keeps a dataset until it is deleted. Throws what the browser says when it keeps nothing. */
export async function keep(dataset: Kept): Promise<void> {
  await within(KEPT, (store) => done(store.put(dataset)))
}

export async function deleteKept(id: string): Promise<void> {
  await within(KEPT, (store) => done(store.delete(id)))
}

/** Lays a dropped file by for the page that opens it, which takes it away at once. */
export async function passOn(given: Given): Promise<void> {
  await within(PASSING, (store) => done(store.put(given, ONE)))
}

/** What was laid by for this page; it is not there any more afterwards. */
export async function takePassed(): Promise<Given | null> {
  try {
    return await within(PASSING, async (store) => {
      const given: unknown = await done(store.get(ONE))
      await done(store.delete(ONE))
      return isGiven(given) ? given : null
    })
  } catch {
    return null
  }
}
