import { type AppError, ERRORS, type ErrorCode, type Problem } from '../errors'

/** The body of an `application/problem+json` answer (RFC 9457), in the words of the error catalogue. */
export type ProblemBody = {
  type: string
  title: string
  status: number
  detail: string
  code: ErrorCode
  fix: string
  errors: Problem[]
}

/** Seconds after which a reader who found the server busy should try again. */
export const RETRY_AFTER = 2

export const PROBLEM_TYPE = 'application/problem+json'

export function problemOf(error: AppError): ProblemBody {
  const { title, status, fix } = ERRORS[error.code]
  return {
    type: `urn:outcrop:problem:${error.code}`,
    title,
    status,
    detail: error.message,
    code: error.code,
    fix,
    errors: error.problems,
  }
}

/** One sentence for all that is wrong with an address. */
export function badQuery(problems: Problem[]): string {
  return problems.map(({ message }) => message).join(' ')
}
