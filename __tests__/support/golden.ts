import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const FOLDER = join(__dirname, '..', 'golden')
/** How far a number in a path may be off: d3 and Math.sin may differ in the last digit. */
const TOLERANCE = 0.02

/**
 * Compares a picture with `__tests__/golden/<name>.svg`. A missing golden fails; a mismatch writes
 * `<name>-changed.svg` beside it. `UPDATE_GOLDEN=1` (npm run generate) writes the golden.
 */
export function expectGolden(name: string, svg: string): void {
  const path = join(FOLDER, `${name}.svg`)
  const changed = join(FOLDER, `${name}-changed.svg`)
  if (process.env.UPDATE_GOLDEN === '1') {
    writeGolden(path, svg)
    rmSync(changed, { force: true })
    return
  }
  if (!existsSync(path)) {
    writeGolden(changed, svg)
    throw new Error(
      `There is no golden ${name}.svg: look at ${name}-changed.svg, then run npm run generate.`,
    )
  }
  const difference = firstDifference(readFileSync(path, 'utf8'), svg)
  if (difference === null) {
    rmSync(changed, { force: true })
    return
  }
  writeFileSync(changed, svg)
  throw new Error(`${name}.svg has changed, see ${name}-changed.svg beside it.\n${difference}`)
}

function writeGolden(path: string, svg: string): void {
  mkdirSync(dirname(path), { recursive: true })
  // an equal picture stays as it was written, so that a regeneration shows only real changes
  if (existsSync(path) && firstDifference(readFileSync(path, 'utf8'), svg) === null) return
  writeFileSync(path, svg)
}

/** The first line that differs, in words; null if the pictures are the same. */
export function firstDifference(golden: string, svg: string): string | null {
  const [before, after] = [golden.split('\n'), svg.split('\n')]
  const at = before.findIndex((line, index) => !sameLine(line, after[index] ?? ''))
  if (at < 0 && before.length === after.length) return null
  const line = at < 0 ? before.length : at
  return `line ${line + 1}\n- ${before[line] ?? '(end)'}\n+ ${after[line] ?? '(end)'}`
}

const PATH = / d="([^"]*)"/

function sameLine(before: string, after: string): boolean {
  if (before === after) return true
  const [, first] = PATH.exec(before) ?? []
  const [, second] = PATH.exec(after) ?? []
  if (first === undefined || second === undefined) return false
  return before.replace(PATH, '') === after.replace(PATH, '') && samePath(first, second)
}

function samePath(before: string, after: string): boolean {
  const letters = (path: string) => path.replace(/[-.\d]+/g, '#')
  const numbers = (path: string) => (path.match(/-?[\d.]+/g) ?? []).map(Number)
  if (letters(before) !== letters(after)) return false
  const others = numbers(after)
  return numbers(before).every(
    (value, index) => Math.abs(value - (others[index] ?? NaN)) <= TOLERANCE,
  )
}
