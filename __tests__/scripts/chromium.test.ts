import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '../../scripts/setup/chromium.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outcrop-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function program(name: string, mode = 0o755) {
  const path = join(folder, name)
  writeFileSync(path, '')
  chmodSync(path, mode)
  return path
}
const environment = (more: Record<string, string> = {}) => ({
  NODE_ENV: 'test' as const,
  PATH: folder,
  ...more,
})

it.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
  'finds %s on the path',
  (name) => {
    const path = program(name)
    expect(findChromium(environment())).toBe(path)
  },
)

it('takes the program that CHROME_PATH names before any other', () => {
  program('chromium')
  const own = program('my-chrome')
  expect(findChromium(environment({ CHROME_PATH: own }))).toBe(own)
})

it('says so when CHROME_PATH names no file', () => {
  const path = join(folder, 'none')
  expect(() => findChromium(environment({ CHROME_PATH: path }))).toThrow(
    `CHROME_PATH names no file: ${path}`,
  )
})

it('passes over a file that is no program', () => {
  program('chromium', 0o644)
  const chrome = program('google-chrome')
  expect(findChromium(environment())).toBe(chrome)
})
