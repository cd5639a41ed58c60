import type { CDPSession, Page } from 'playwright-core'
import type { Step } from './plan'

/** One screen in so many milliseconds, for every table. */
const SCREEN_MS = 100

/** Calls a function of `pages/in-page.mjs`, which has to be in the page. */
function inPage<Answer>(page: Page, name: string, argument: unknown): Promise<Answer> {
  const call = `driver.${name}(${JSON.stringify(argument) ?? ''})`
  return page.evaluate<Answer>(call)
}

/** Does one step; milliseconds to the paint of the right result, null if it was right before. */
export async function doStep(page: Page, step: Step): Promise<number | null> {
  try {
    return await inPage<number | null>(page, 'step', step)
  } catch (error) {
    throw new Error(`${step.name || 'back'} (${step.text ?? step.selector}): ${String(error)}`)
  }
}

export function settle(page: Page): Promise<void> {
  return inPage(page, 'settle', null)
}

/** The share of frames lost, 0 to 1. */
export function scrollScreens(page: Page, screens: number): Promise<number> {
  return inPage(page, 'scroll', { screens, screenMs: SCREEN_MS })
}

/** Megabytes in use after a collection: objects, and buffers outside of the heap. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const usage = await session.send('Runtime.getHeapUsage')
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6
}
