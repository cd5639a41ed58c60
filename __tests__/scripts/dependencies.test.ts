import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { missingPackages } from '../../scripts/setup/dependencies.mjs'

type Packages = Record<string, { version?: string; optional?: boolean }>

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'outcrop-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function lock(packages: Packages) {
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }))
}
function installed(text: string) {
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), text)
}

it('finds that nothing was ever installed', () => {
  lock({ '': {}, 'node_modules/a': { version: '1.0.0' } })
  expect(missingPackages(root)).toBeNull()
})

it('finds that an interrupted install is none, since npm writes its record last', () => {
  lock({ 'node_modules/a': { version: '1.0.0' } })
  mkdirSync(join(root, 'node_modules', 'a'), { recursive: true })
  expect(missingPackages(root)).toBeNull()
})

it('finds nothing to do when every locked package is there in its version', () => {
  const packages = { 'node_modules/a': { version: '1.0.0' } }
  lock({ '': { version: '0.1.0' }, ...packages })
  installed(JSON.stringify({ packages }))
  expect(missingPackages(root)).toEqual([])
})

it('names a package that is missing and one of another version', () => {
  lock({ 'node_modules/a': { version: '2.0.0' }, 'node_modules/b': { version: '1.0.0' } })
  installed(JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }))
  expect(missingPackages(root)).toEqual(['node_modules/a', 'node_modules/b'])
})

it('does without optional packages, which are for other systems', () => {
  lock({ 'node_modules/a-win32': { version: '1.0.0', optional: true } })
  installed(JSON.stringify({ packages: {} }))
  expect(missingPackages(root)).toEqual([])
})

it('takes a record that cannot be read for an empty one', () => {
  lock({ 'node_modules/a': { version: '1.0.0' } })
  installed('{ "packages": ')
  expect(missingPackages(root)).toEqual(['node_modules/a'])
})
