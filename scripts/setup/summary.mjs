/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {Counts & { name: string, seconds: number }} Result
 */

/** One line for each stage, and as the last line the sum. @param {Result[]} results */
export function summary(results) {
  const width = Math.max(...results.map((result) => result.name.length))
  const lines = results.map((result) => {
    const seconds = `${result.seconds.toFixed(0)} s`.padStart(6)
    return `${result.name.padEnd(width)} ${seconds}   ${counts(result)}`
  })
  return [...lines, '', counts(total(results))]
}

/** @param {Counts[]} results */
export function isGreen(results) {
  return total(results).failed === 0
}

/** @param {Counts[]} results @returns {Counts} */
function total(results) {
  const sum = (/** @type {keyof Counts} */ key) => results.reduce((all, one) => all + one[key], 0)
  return { passed: sum('passed'), failed: sum('failed') }
}

/** @param {Counts} result */
function counts({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}
