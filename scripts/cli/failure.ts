import { problemLine } from '../../lib/dataset/problem-line'
import { AppError, type Problem } from '../../lib/errors'

/** What the command ends with. */
export const EXIT = { done: 0, notDrawn: 1, wrongUsage: 2, ourFault: 3 } as const
export type Exit = (typeof EXIT)[keyof typeof EXIT]

/** Why a command cannot do what was asked: lines for stderr, and the exit code. */
export class Failure extends Error {
  readonly exit: Exit
  readonly lines: readonly string[]

  constructor(exit: Exit, lines: readonly string[]) {
    super(lines.join('\n'))
    this.name = 'Failure'
    this.exit = exit
    this.lines = lines
  }
}

export function wrongUsage(...lines: string[]): Failure {
  return new Failure(EXIT.wrongUsage, lines)
}

/** A status of the server as an exit code: what was asked wrongly, what cannot be, what failed. */
function exitOf({ code, status }: AppError): Exit {
  if (code === 'invalid-dataset' || code === 'too-slow' || status === 422) return EXIT.notDrawn
  return status >= 500 ? EXIT.ourFault : EXIT.wrongUsage
}

/** Whatever was thrown, as lines and an exit code. What is not ours keeps its stack. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown
  if (thrown instanceof AppError) return new Failure(exitOf(thrown), linesOf(thrown))
  const told = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
  return new Failure(EXIT.ourFault, [`Something failed in outcrop itself: ${told}`])
}

function linesOf({ code, message, problems }: AppError): string[] {
  if (code !== 'bad-query' && code !== 'invalid-dataset') return [message]
  return code === 'bad-query' ? problems.map(asOption) : problems.map(problemLine)
}

/** What is wrong with a key of the address, said of the option that gave it. */
function asOption({ param, message }: Problem): string {
  return param === '' ? message : `--${param}: ${message}`
}
