import nextJest from 'next/jest.js'

// Takes transpilePackages from next.config.js: the D3 packages are ES modules only.
const createJestConfig = nextJest({ dir: './' })

/** Everything that runs without a browser; files that need a DOM say so in their first lines. */
export default createJestConfig({
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/__tests__/support/property-seed.ts'],
  testMatch: ['<rootDir>/__tests__/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '/.next/', '<rootDir>/__tests__/browser/'],
  modulePathIgnorePatterns: ['<rootDir>/.next/'],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/$1',
    '^server-only$': '<rootDir>/__tests__/support/server-only.ts',
  },
  transform: { '\\.bundle$': '<rootDir>/scripts/bundle/test-transform.mjs' },
  // Generous on purpose: no test depends on the clock, and machines are busy.
  testTimeout: 60_000,
  // Jest's default leaves a core idle, which is half of a machine with two.
  maxWorkers: '100%',
})
