import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Entry = Partial<Record<'dependencies' | 'optionalDependencies', Record<string, string>>> & {
  resolved?: string
}

const ROOT = join(__dirname, '..')

/** Where Node would look for a package, from the folder of the one that asks up to the top. */
function places(asking: string, name: string): string[] {
  const found = [`${asking === '' ? '' : `${asking}/`}node_modules/${name}`]
  const end = asking.lastIndexOf('node_modules/')
  if (end < 0) return found
  return [...found, ...places(asking.slice(0, Math.max(0, end - 1)), name)]
}

function missing(packages: Record<string, Entry>): string[] {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !places(path, name).some((place) => place in packages))
      .map((name) => `${name}, asked for by ${path === '' ? 'the project' : path}`),
  )
}

describe.each(['.', 'bench/export', 'bench/matrix'])('the lock in %s', (folder) => {
  const text = readFileSync(join(ROOT, folder, 'package-lock.json'), 'utf8')
  const { packages } = JSON.parse(text) as { packages: Record<string, Entry> }

  it('names each package that any asks for, on other systems as well, as npm ci wants', () => {
    expect(Object.keys(packages).length).toBeGreaterThan(50)
    expect(missing(packages)).toEqual([])
  })

  it('holds no address to fetch from', () => {
    expect(Object.keys(packages).filter((path) => packages[path]?.resolved)).toEqual([])
  })
})

it('notices a package that is asked for and not named', () => {
  const packages = {
    '': { dependencies: { a: '1' } },
    'node_modules/a': { optionalDependencies: { b: '1', c: '1' } },
    'node_modules/a/node_modules/b': {},
  }
  expect(missing(packages)).toEqual(['c, asked for by node_modules/a'])
})
