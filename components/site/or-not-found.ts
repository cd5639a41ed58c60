import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AppError } from '@/lib/errors'

/** The answer, or the page that says there is nothing at this address (status 404) with the nearest ids. */
export async function orNotFound<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    if (isMissing(error)) notFound()
    throw error
  }
}

/** The title of a page; of a missing one none, so that the page itself can say what is missing. */
export async function titled(answer: () => Promise<Metadata>): Promise<Metadata> {
  try {
    return await answer()
  } catch (error) {
    if (isMissing(error)) return {}
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof AppError && error.status === 404
}
