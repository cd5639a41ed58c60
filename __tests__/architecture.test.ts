import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { AREAS } from './support/architecture/areas'
import {
  anys,
  casts,
  foreignExports,
  httpGlobals,
  impurities,
  largeFunctions,
  marks,
  strings,
} from './support/architecture/code-rules'
import {
  reachesIntoKinds,
  serverPartsInComponents,
  wrongImports,
  wrongPackages,
} from './support/architecture/import-rules'
import {
  filesBelow,
  readSource,
  type SourceFile,
  sourceFiles,
} from './support/architecture/source-file'

const MOST_LINES = 250
const MOST_FUNCTION_LINES = 60
const MOST_ARGUMENTS = 3
const MOST_CLIENT_SHARE = 0.3

const app = sourceFiles(['app', 'components', 'lib'])
if (existsSync('proxy.ts')) app.push(readSource('proxy.ts'))
const tools = sourceFiles(['scripts', 'bench'])
const tests = sourceFiles(['__tests__'])
const lib = app.filter((file) => file.path.startsWith('lib/'))
const pages = app.filter((file) => /^(app|components)\//.test(file.path))
const css = ['app', 'components', 'lib', 'public']
  .flatMap(filesBelow)
  .filter((path) => path.endsWith('.css'))

/** Everything a rule finds in some files. */
function all(files: SourceFile[], rule: (file: SourceFile) => string[]): string[] {
  return files.flatMap(rule)
}

describe('imports', () => {
  it('follow the table of areas', () => {
    expect(all(app, wrongImports)).toEqual([])
  })

  it('bring each package in by its own door', () => {
    expect(all(app, wrongPackages)).toEqual([])
  })

  it('reach chart kinds through their registry', () => {
    expect(all(app, reachesIntoKinds)).toEqual([])
  })

  it('give components nothing that runs on the server alone', () => {
    expect(all(app, serverPartsInComponents)).toEqual([])
  })

  it('stay inside the project in tools and tests too', () => {
    const outside = [...tools, ...tests].flatMap((file) =>
      file.imports
        .filter(({ path }) => path?.startsWith('..'))
        .map((one) => `${file.path}: ${one.specifier}`),
    )
    expect(outside).toEqual([])
  })

  it('are described in docs/architecture.md, area by area', () => {
    const text = readFileSync('docs/architecture.md', 'utf8')
    expect(AREAS.map(({ name }) => name).filter((name) => !text.includes(`\`${name}\``))).toEqual(
      [],
    )
  })
})

describe('server and client', () => {
  it("*.server.ts begins with import 'server-only'", () => {
    const open = app.filter((file) => file.path.endsWith('.server.ts'))
    expect(
      open.filter((file) => file.imports[0]?.specifier !== 'server-only').map(({ path }) => path),
    ).toEqual([])
  })

  // error.tsx has its name from Next, and has to be a client file.
  it('"use client" stands in *.client.tsx, use-*.ts and error.tsx, and nowhere else', () => {
    const isClient = (file: SourceFile) => /^(["'])use client\1/.test(file.text)
    const named = (path: string) =>
      /\.client\.tsx$|(^|\/)use-[^/]+\.ts$|^app\/(.+\/)?(global-)?error\.tsx$/.test(path)
    expect(
      app.filter((file) => isClient(file) !== named(file.path)).map(({ path }) => path),
    ).toEqual([])
  })

  it('at most 30 % of the files of app and components run in the browser', () => {
    const clients = pages.filter((file) => /^(["'])use client\1/.test(file.text))
    expect(clients.length / pages.length).toBeLessThanOrEqual(MOST_CLIENT_SHARE)
  })
})

describe('sizes', () => {
  it(`no file has more than ${MOST_LINES} lines`, () => {
    const long = [...app, ...tools, ...tests].map(({ path, text }) => ({
      path,
      lines: text.split('\n').length - 1,
    }))
    expect(long.filter(({ lines }) => lines > MOST_LINES)).toEqual([])
  })

  it(`no function has more than ${MOST_FUNCTION_LINES} lines or ${MOST_ARGUMENTS} arguments`, () => {
    const rule = (file: SourceFile) => largeFunctions(file, MOST_FUNCTION_LINES, MOST_ARGUMENTS)
    expect(all([...app, ...tools], rule)).toEqual([])
  })
})

describe('types', () => {
  it('are never asserted, except as const', () => {
    expect(all([...app, ...tools], casts)).toEqual([])
  })

  it('are never any', () => {
    expect(all([...app, ...tools, ...tests], anys)).toEqual([])
  })

  it('and rules are never silenced, and nothing is put off in a comment', () => {
    expect(all([...app, ...tools, ...tests], marks)).toEqual([])
  })
})

describe('lib', () => {
  it('uses no browser, clock, chance or locale', () => {
    expect(all(lib, impurities)).toEqual([])
  })

  it('leaves Request, Response and Headers to lib/http', () => {
    const others = lib.filter((file) => !file.path.startsWith('lib/http/'))
    expect(all(others, httpGlobals)).toEqual([])
  })

  it('has one line in the registry for each folder of a chart kind', () => {
    const folders = readdirSync('lib/charts', { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
    const imported = readSource('lib/charts/index.ts').imports.map(({ path }) => path)
    const expected = folders.map(({ name }) => `lib/charts/${name}/index.ts`)
    expect(imported.filter((path) => path?.endsWith('/index.ts')).sort()).toEqual(expected.sort())
  })

  it('has the same files for the same roles in each chart kind', () => {
    const roles = ['options.ts', 'model.ts', 'layout.ts', 'describe.ts', 'index.ts']
    const folders = readdirSync('lib/charts', { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
    const missing = folders.flatMap(({ name }) =>
      roles.map((role) => `lib/charts/${name}/${role}`).filter((path) => !existsSync(path)),
    )
    expect(missing).toEqual([])
  })
})

describe('names', () => {
  it('are exported by name, from the file that defines them', () => {
    const files = app.filter((file) => !/^app\/.*\.tsx$/.test(file.path))
    expect(all(files, foreignExports)).toEqual([])
  })

  it('of files are in kebab-case and say what is inside', () => {
    const paths = [...app, ...tools, ...tests].map(({ path }) => path)
    const odd = paths.filter((path) => {
      const name = basename(path)
      const kebab =
        /^[a-z0-9]+(-[a-z0-9]+)*(\.(client|server|test|bench|browser|d))*\.(tsx?|mjs)$/.test(name)
      return !kebab || /^(utils?|helpers?|common)\./.test(name)
    })
    expect(odd).toEqual([])
  })
})

describe('colours, fonts and paths', () => {
  const HEX = /(^|[\s:(,"'])#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\w-])/i
  const texts = app.flatMap((file) => strings(file).map((one) => ({ ...one, path: file.path })))
  const styles = css.map((path) => ({ path, place: path, text: readFileSync(path, 'utf8') }))

  it('hex colours stand in the theme and its tokens alone', () => {
    const home = /^lib\/scene\/(theme\.ts|tokens\.json)$|^app\/tokens\.css$/
    const strange = [...texts, ...styles].filter(
      ({ path, text }) => !home.test(path) && HEX.test(text),
    )
    expect(strange.map(({ place }) => place)).toEqual([])
  })

  it('no font comes from another address', () => {
    const foreign =
      /https?:\/\/[^\s'")]*(font|\.woff2?|\.ttf|\.otf)|@import\s+(url\()?["']?https?:/i
    expect(
      [...texts, ...styles].filter(({ text }) => foreign.test(text)).map(({ place }) => place),
    ).toEqual([])
  })

  it('no path leads out of the project', () => {
    const outside = /^(\/(home|Users|root|tmp|var|usr|opt|etc|work)\/|[A-Z]:\\)|^file:\//
    const places = [...app, ...tools].flatMap(strings).filter(({ text }) => outside.test(text))
    expect(places.map(({ place }) => place)).toEqual([])
  })
})
