import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project: every script works from here, wherever it was called. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * The file behind a tool of node_modules/.bin, to be run by this same Node on any system.
 * @param {'next' | 'typescript' | 'biome' | 'jest' | 'tsx'} tool
 */
export function toolPath(tool) {
  return join(ROOT, 'node_modules', ...TOOLS[tool])
}

const TOOLS = {
  next: ['next', 'dist', 'bin', 'next'],
  typescript: ['typescript', 'bin', 'tsc'],
  biome: ['@biomejs', 'biome', 'bin', 'biome'],
  jest: ['jest', 'bin', 'jest.js'],
  tsx: ['tsx', 'dist', 'cli.mjs'],
}
