/**
 * The error catalogue: a code gives the status, the title and how to fix it. A message says what is
 * wrong, colon, the value, then what is allowed.
 */
export const ERRORS = {
  'unknown-dataset': {
    status: 404,
    title: 'There is no such dataset',
    fix: 'Use one of the ids named.',
  },
  'unknown-chart': {
    status: 404,
    title: 'There is no such chart',
    fix: 'Use one of the chart kinds named.',
  },
  'unknown-system': {
    status: 404,
    title: 'There is no such system',
    fix: 'Use one of the ids named.',
  },
  'unknown-talk': {
    status: 404,
    title: 'There is no such talk',
    fix: 'Use one of the ids named.',
  },
  'unknown-format': {
    status: 404,
    title: 'There is no such format',
    fix: 'Use one of the formats named.',
  },
  'unknown-page': {
    status: 404,
    title: 'There is no such page of a picture',
    fix: 'Give the whole address of a page of one picture here.',
  },
  'unsupported-format': {
    status: 501,
    title: 'The answer cannot be given in this format',
    fix: 'Ask for one of the formats named.',
  },
  'bad-query': {
    status: 400,
    title: 'The address asks for something that is not known',
    fix: 'Correct each parameter named below.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Only reading is possible here',
    fix: 'Use GET, HEAD or OPTIONS.',
  },
  'cannot-draw': {
    status: 422,
    title: 'This chart cannot be drawn',
    fix: 'Do what the sentence says.',
  },
  'too-large': {
    status: 422,
    title: 'The answer would be too large',
    fix: 'Ask for the size named, or less.',
  },
  'low-contrast': {
    status: 422,
    title: 'The picture could not be read on this background',
    fix: 'Ask for a background that is named, or for another theme.',
  },
  'invalid-dataset': {
    status: 500,
    title: 'The dataset has problems',
    fix: 'Run npm run data:check and mend each problem named.',
  },
  'invalid-talk': {
    status: 500,
    title: 'The talk has problems',
    fix: 'Mend each problem named in the file of the talk.',
  },
  busy: {
    status: 503,
    title: 'Too many pictures are being drawn',
    fix: 'Try again after the seconds named in Retry-After.',
  },
  'too-slow': {
    status: 504,
    title: 'The picture took too long',
    fix: 'Ask for a smaller picture, or try again.',
  },
  internal: {
    status: 500,
    title: 'Something failed on our side',
    fix: 'Try again; if it stays, report the id named.',
  },
} as const

export type ErrorCode = keyof typeof ERRORS

/** One thing that is wrong with what was asked or written, with what would be right. */
export type Problem = {
  /** The parameter, or the path in a dataset: `assessments.openness[0].value`. */
  param: string
  /** What is wrong, colon, the value, then what is allowed. */
  message: string
  allowed?: string[]
  nearest?: string[]
  /** For data files: the file, and its line from 1 where the parser knows it. */
  file?: string
  line?: number
}

/** The only error that is thrown on purpose. `detail` is one sentence for a reader. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly problems: Problem[]
  constructor(code: ErrorCode, detail: string, problems: Problem[] = []) {
    super(detail)
    this.name = 'AppError'
    this.code = code
    this.problems = problems
  }
  get status(): number {
    return ERRORS[this.code].status
  }
}
