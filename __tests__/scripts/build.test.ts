import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isBuilt, sourceHash } from '../../scripts/setup/build.mjs'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'outcrop-'))
  write('app/page.tsx', 'page')
  write('lib/errors.ts', 'errors')
})
afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

it.each([
  ...['app/page.tsx', 'components/new.tsx', 'next.config.js', 'proxy.ts', 'package-lock.json'],
  'scripts/bundle/make-bundle.mjs',
])('needs a new build when %s changes', (path) => {
  const before = sourceHash(root)
  write(path, 'changed')
  expect(sourceHash(root)).not.toBe(before)
})

it.each(['data/datasets/a/dataset.yaml', '__tests__/a.test.ts', 'docs/export.md'])(
  'needs no new build when %s changes',
  (path) => {
    const before = sourceHash(root)
    write(path, 'changed')
    expect(sourceHash(root)).toBe(before)
  },
)

it('looks at bytes, not at dates', () => {
  const before = sourceHash(root)
  utimesSync(join(root, 'app/page.tsx'), 1, 1)
  expect(sourceHash(root)).toBe(before)
})

it('tells two files from one with the bytes of both', () => {
  const before = sourceHash(root)
  rmSync(join(root, 'lib/errors.ts'))
  write('app/page.tsx', 'page\0lib/errors.ts\0errors')
  expect(sourceHash(root)).not.toBe(before)
})

it('trusts a build only by the stamp that its end leaves', () => {
  expect(isBuilt(root)).toBe(false)
  write('.next/BUILD_ID', 'half done')
  expect(isBuilt(root)).toBe(false)
  write('.next/outcrop-sources', sourceHash(root))
  expect(isBuilt(root)).toBe(true)
  write('app/page.tsx', 'changed')
  expect(isBuilt(root)).toBe(false)
})
