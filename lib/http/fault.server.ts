import 'server-only'
import { randomUUID } from 'node:crypto'
import { AppError, type ErrorCode } from '../errors'

/** Failures with a status of 5xx that are nothing to look into. */
const EXPECTED: readonly ErrorCode[] = ['busy', 'unsupported-format']

/**
 * Turns whatever was thrown into an AppError. What is not one of ours goes to the log with an id, and
 * the reader is told the id alone: nothing internal leaves the server.
 */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) {
    if (thrown.status >= 500 && !EXPECTED.includes(thrown.code)) console.error(thrown)
    return thrown
  }
  const id = randomUUID()
  console.error(`fault ${id}:`, thrown)
  return new AppError('internal', `Something failed on our side. Its id is ${id}.`)
}
