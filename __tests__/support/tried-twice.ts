/**
 * A browser on a busy machine may be late once: a test that fails is tried again, and what failed first is printed.
 * What is wrong fails twice.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true })
