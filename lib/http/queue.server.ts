import 'server-only'
import { AppError } from '../errors'
import { RETRY_AFTER } from './problem'

export type QueueLimits = {
  /** How many tasks run at one time. */
  atOnce: number
  /** How many may wait; the next one is told to come back. */
  waiting: number
  /** From the asking to the end, waiting included. */
  milliseconds: number
}

export type Queue = { run<Result>(task: () => Promise<Result>): Promise<Result> }

/** Lets few tasks run at one time. Throws `busy` when too many wait and `too-slow` after the time. */
export function createQueue({ atOnce, waiting, milliseconds }: QueueLimits): Queue {
  const line: (() => void)[] = []
  let running = 0

  const enter = () => {
    if (running < atOnce) {
      running += 1
      return Promise.resolve()
    }
    if (line.length >= waiting) throw busy(line.length)
    // Whoever leaves hands its place over, so `running` stays as it is.
    return new Promise<void>((resolve) => line.push(resolve))
  }
  const leave = () => {
    const next = line.shift()
    if (next) next()
    else running -= 1
  }

  return {
    async run(task) {
      const limit = deadline(milliseconds)
      const work = async () => {
        await enter()
        try {
          return await (limit.passed() ? limit.promise : task())
        } finally {
          leave()
        }
      }
      try {
        return await Promise.race([work(), limit.promise])
      } finally {
        limit.clear()
      }
    },
  }
}

function busy(waiting: number): AppError {
  const detail = `Too many pictures are being drawn: ${waiting} wait. Try again in ${RETRY_AFTER} seconds.`
  return new AppError('busy', detail)
}

function deadline(milliseconds: number) {
  let over = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const promise = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      over = true
      reject(
        new AppError('too-slow', `The picture took longer than ${milliseconds / 1000} seconds.`),
      )
    }, milliseconds)
  })
  return { promise, passed: () => over, clear: () => clearTimeout(timer) }
}
