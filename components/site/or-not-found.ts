import { notFound } from 'next/navigation'
import { AppError } from '@/lib/errors'

/** The answer, or the page that says there is nothing at this address (status 404) with the nearest ids. */
export async function orNotFound<T>(answer: Promise<T> | (() => Promise<T>)): Promise<T> {
  try {
    return await (typeof answer === 'function' ? answer() : answer)
  } catch (error) {
    if (error instanceof AppError && error.status === 404) notFound()
    throw error
  }
}
