import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCounts } from '../../scripts/setup/jest-counts.mjs'
import { isGreen, summary } from '../../scripts/setup/summary.mjs'

const results = [
  { name: 'types', seconds: 12.4, passed: 1, failed: 0 },
  { name: 'jest', seconds: 3, passed: 120, failed: 2 },
]

describe('the summary', () => {
  it('ends with the sum of all stages, alone on its line', () => {
    expect(summary(results).at(-1)).toBe('121 passed, 2 failed')
  })

  it('has a line for each stage', () => {
    expect(summary(results).slice(0, 2)).toEqual([
      'types   12 s   1 passed, 0 failed',
      'jest     3 s   120 passed, 2 failed',
    ])
  })

  it('is green only when nothing failed', () => {
    expect(isGreen(results)).toBe(false)
    expect(isGreen(results.slice(0, 1))).toBe(true)
  })
})

describe("the counts of Jest's results", () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'outcrop-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function counts(passed: number, failed: number, brokenFiles: number, exitCode: number) {
    const path = join(folder, 'jest.json')
    const found = {
      numPassedTests: passed,
      numFailedTests: failed,
      numRuntimeErrorTestSuites: brokenFiles,
    }
    writeFileSync(path, JSON.stringify(found))
    return readCounts(path, exitCode)
  }

  it('are taken as they are', () => {
    expect(counts(5, 2, 0, 1)).toEqual({ passed: 5, failed: 2 })
  })

  it('count a file that could not run as a failure', () => {
    expect(counts(5, 0, 3, 1)).toEqual({ passed: 5, failed: 3 })
  })

  it.each([
    ['no test was run', 0, 0],
    ['Jest failed for another reason', 5, 1],
  ])('count as a failure when %s', (_, passed, exitCode) => {
    expect(counts(passed, 0, 0, exitCode)).toEqual({ passed, failed: 1 })
  })

  it('count as a failure when there are no results', () => {
    expect(readCounts(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 })
  })
})
