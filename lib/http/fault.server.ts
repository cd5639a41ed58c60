import 'server-only'
import { randomUUID } from 'node:crypto'
import { AppError } from '../errors'

/**
 * Turns whatever was thrown into an AppError. What is not one of ours goes to the log with an id, and
 * the reader is told the id alone: nothing internal leaves the server.
 */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) {
    if (thrown.status >= 500 && thrown.code !== 'busy') console.error(thrown)
    return thrown
  }
  const id = randomUUID()
  console.error(`fault ${id}:`, thrown)
  return new AppError('internal', `Something failed on our side. Its id is ${id}.`)
}
