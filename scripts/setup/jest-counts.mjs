import { existsSync, readFileSync } from 'node:fs'

/**
 * Passed and failed tests from a results file of Jest's. A test file that could not run, a run without
 * results and a run that failed for another reason (an open handle, a coverage limit) count as failed.
 * @param {string} path
 * @param {number} exitCode
 * @returns {{ passed: number, failed: number }}
 */
export function readCounts(path, exitCode) {
  if (!existsSync(path)) return { passed: 0, failed: 1 }
  const results = JSON.parse(readFileSync(path, 'utf8'))
  const passed = Number(results.numPassedTests)
  const failed = Number(results.numFailedTests) + Number(results.numRuntimeErrorTestSuites)
  const silent = failed === 0 && (exitCode !== 0 || passed === 0)
  return { passed, failed: silent ? 1 : failed }
}
