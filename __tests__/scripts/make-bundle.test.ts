import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeBundle } from '../../scripts/bundle/make-bundle.mjs'

let root: string
const write = (name: string, text: string) => writeFileSync(join(root, name), text)
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'outcrop-'))
  write('tsconfig.json', '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }')
  write('begin.ts', "import { said } from '@/words'\ndocument.title = said")
  write('words.ts', "export const said: string = '</script> </style>'")
  write('all.css', '@import "./one.css";\n.b { color: black }')
  write('one.css', '.a { color: white }')
})
afterEach(() => rmSync(root, { recursive: true }))

const ENTRIES = JSON.stringify({ script: 'begin.ts', style: 'all.css' })
const without = (text: string) => text.replace(/^export const \w+ = |\n$/g, '')

it('has scripts and styles in one piece each, with all that they import', () => {
  const { code, files } = makeBundle(root, ENTRIES)
  const [script = '', style = ''] = code
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(without(line)))
  expect(script).toMatch(/^\(\(\)=>\{.*<\\\/script> <\/style>.*document\.title=/)
  expect(script).not.toContain('import')
  expect(style).toBe('.a{color:#fff}.b{color:#000}')
  expect(files.map((file) => file.slice(root.length + 1)).sort()).toEqual([
    ...['all.css', 'begin.ts', 'one.css', 'words.ts'],
  ])
})

it('is another when something that it imports changes, and else the same', () => {
  const before = makeBundle(root, ENTRIES).code
  expect(makeBundle(root, ENTRIES).code).toBe(before)
  write('words.ts', "export const said: string = 'else'")
  expect(makeBundle(root, ENTRIES).code).not.toBe(before)
})

it('says which file is missing', () => {
  expect(() => makeBundle(root, '{ "script": "none.ts" }')).toThrow('none.ts')
})
