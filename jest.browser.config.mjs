import nextJest from 'next/jest.js'

const createJestConfig = nextJest({ dir: './' })

/** What needs Chromium and a running server; scripts/test.mjs gives CHROME_PATH and OUTCROP_URL. */
export default createJestConfig({
  testEnvironment: 'node',
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/tried-twice.ts'],
  testMatch: ['<rootDir>/__tests__/browser/**/*.browser.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/.next/'],
  modulePathIgnorePatterns: ['<rootDir>/.next/'],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/$1',
    '^server-only$': '<rootDir>/__tests__/support/server-only.ts',
  },
  // One browser at a time: two would take each other's processor and make waits unsure.
  maxWorkers: 1,
  testTimeout: 60_000,
})
