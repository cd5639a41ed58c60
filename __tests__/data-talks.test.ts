import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { problemLine } from '../lib/dataset/problem-line'
import { AppError } from '../lib/errors'
import { loadTalkFile } from '../lib/store/talks.server'
import { buildSteps } from '../lib/talk/build-steps'
import { drawStep } from '../lib/talk/draw-step'
import { datasetOf } from '../lib/talk/draw-talk'
import { legibilityWarnings } from '../lib/talk/legible'

const ROOT = join(__dirname, '../data/talks')
const IDS = readdirSync(ROOT).map((name) => name.replace(/\.yaml$/, ''))

async function problemsIn(id: string): Promise<string[]> {
  try {
    await loadTalkFile(id)
    return []
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown
    return thrown.problems.length > 0 ? thrown.problems.map(problemLine) : [thrown.message]
  }
}

describe.each(IDS)('the talk %s', (id) => {
  it('has no problem', async () => {
    expect(await problemsIn(id)).toEqual([])
  })

  it('names its schema on the first line', () => {
    const [first] = readFileSync(join(ROOT, `${id}.yaml`), 'utf8').split('\n')
    expect(first).toBe('# yaml-language-server: $schema=../schema/talk.schema.json')
  })

  it('can be drawn step by step, with every letter in the fonts', async () => {
    const { talk, datasets } = await loadTalkFile(id)
    const hard: string[] = []
    const wrong = buildSteps(talk).flatMap((step) => {
      const drawing = drawStep(step, { ...datasetOf(step, datasets), talk })
      const where = `${id}, slide ${step.slide + 1} (${step.id}), step ${step.step + 1}`
      hard.push(...legibilityWarnings(drawing).map((warning) => `${where}: ${warning}`))
      const said = [...(drawing.refusal === null ? [] : [drawing.refusal]), ...drawing.warnings]
      return said.map((each) => `${where}: ${each}`)
    })
    expect(wrong).toEqual([])
    // it is drawn all the same, and its author knows
    for (const warning of hard) process.emitWarning(`hard to read from the back: ${warning}`)
  })

  it('is told in the minutes that it states', async () => {
    const { talk } = await loadTalkFile(id)
    const stated = talk.slides.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
    expect(stated).toBeLessThanOrEqual(talk.minutes)
  })
})
