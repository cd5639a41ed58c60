import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemaFiles } from '../lib/dataset/json-schema'
import { parseFolder } from '../lib/dataset/parse-folder'
import { problemLine } from '../lib/dataset/problem-line'
import { talkSchemaFile } from '../lib/talk/json-schema'
import { filesOf } from './support/six-systems'

const ROOT = join(__dirname, '../data')
const FOLDERS = readdirSync(join(ROOT, 'datasets'))

function problemsIn(id: string): { file: string | undefined; line: string }[] {
  const parsed = parseFolder(id, filesOf(id))
  if (parsed.ok) return []
  return parsed.problems.map((problem) => ({ file: problem.file, line: problemLine(problem) }))
}

describe.each(FOLDERS)('the dataset %s', (id) => {
  const problems = problemsIn(id)

  it.each(filesOf(id).map(({ path }) => path))('has no problem in %s', (path) => {
    expect(problems.filter(({ file }) => file === path).map(({ line }) => line)).toEqual([])
  })

  it('is right as a whole', () => {
    expect(problems.map(({ line }) => line)).toEqual([])
  })

  it('says for every system in which bracket it stands, or that this is not known', () => {
    const parsed = parseFolder(id, filesOf(id))
    if (!parsed.ok) throw new Error('it has problems')
    const { bracket, systems } = parsed.dataset
    const without = systems.filter((each) => bracket && !each.assessments[bracket]?.length)
    expect(without.map((each) => each.id)).toEqual([])
  })
})

describe('the JSON Schemas', () => {
  const schemas = [...jsonSchemaFiles(), talkSchemaFile()]

  it.each(schemas)('are fresh: $name', ({ name, text }) => {
    expect(readFileSync(join(ROOT, 'schema', name), 'utf8')).toBe(text)
  })

  it('are all that lies beside each other', () => {
    const names = schemas.map(({ name }) => name)
    expect(readdirSync(join(ROOT, 'schema')).sort()).toEqual([...names].sort())
  })

  it.each(FOLDERS)('are named on the first line of every file of %s', (id) => {
    for (const { path, text } of filesOf(id)) {
      const name = path === 'dataset.yaml' ? '../../schema/dataset' : '../../../schema/system'
      expect([path, text.split('\n')[0]]).toEqual([
        path,
        `# yaml-language-server: $schema=${name}.schema.json`,
      ])
    }
  })
})
