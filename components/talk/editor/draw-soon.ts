import type { Scene } from '@/lib/scene/scene'

type Job = { key: string; make: () => Scene | null; done: (scene: Scene | null) => void }

/** Pictures that are kept, so that going back and forth draws nothing anew. */
const MOST = 300
const drawn = new Map<string, Scene | null>()
let jobs: Job[] = []
let waiting = false

/**
 * Draws a picture in a pause of the page, the one asked for last first; one that is known is given at once. `make`
 * gives null, or throws, where there is no picture. Returns how to give up.
 */
export function drawSoon(job: Job): () => void {
  const known = drawn.get(job.key)
  if (known !== undefined) {
    job.done(known)
    return () => {}
  }
  jobs.push(job)
  next()
  return () => {
    jobs = jobs.filter((each) => each !== job)
  }
}

function next(): void {
  if (waiting || jobs.length === 0) return
  waiting = true
  setTimeout(() => {
    waiting = false
    const job = jobs.pop()
    if (job) job.done(sceneOf(job))
    next()
  }, 4)
}

function sceneOf({ key, make }: Job): Scene | null {
  const known = drawn.get(key)
  if (known !== undefined) return known
  const scene = made(make)
  if (drawn.size >= MOST) for (const first of [...drawn.keys()].slice(0, 50)) drawn.delete(first)
  drawn.set(key, scene)
  return scene
}

function made(make: () => Scene | null): Scene | null {
  try {
    return make()
  } catch {
    return null
  }
}
