import { allDimensions } from '../../../lib/dataset/lookup'
import { madeDataset } from '../../../lib/dataset/made'
import { type Dataset, datasetSchema } from '../../../lib/dataset/schema'
import { AppError } from '../../../lib/errors'
import { buildSteps } from '../../../lib/talk/build-steps'
import { checkTalk } from '../../../lib/talk/check-talk'
import { drawStep } from '../../../lib/talk/draw-step'
import { legibilityWarnings } from '../../../lib/talk/legible'
import { makeTalk } from '../../../lib/talk/make-talk'
import { talkSchema } from '../../../lib/talk/schema'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

const [firstSystem] = tinyDataset.systems
if (!firstSystem) throw new Error('no system')
const noScales: Dataset = datasetSchema.parse({
  ...tinyDataset,
  id: 'no-scales',
  spokes: [],
  layers: [],
  groups: tinyDataset.groups.slice(1),
  systems: tinyDataset.systems.map(({ assessments: { leaf, evergreen }, ...system }) => ({
    ...system,
    ...{ placements: [], relations: [] },
    assessments: { ...(leaf ? { leaf } : {}), ...(evergreen ? { evergreen } : {}) },
  })),
})
const empty: Dataset = {
  ...tinyDataset,
  id: 'empty',
  sources: [],
  systems: [{ ...firstSystem, placements: [], relations: [], assessments: {} }],
}
const many: Dataset = { ...madeDataset({ systems: 150, seed: 2 }), id: 'many' }
const marked: Dataset = { ...tinyDataset, id: 'marked', summary: 'Say [step] twice. [step]' }

const CASES = { tiny: tinyDataset, six: sixSystems(), noScales, empty, many, marked }

describe.each(Object.entries(CASES))('a talk made of a dataset: %s', (_, dataset) => {
  const talk = makeTalk(dataset, '')
  const steps = buildSteps(talk)

  it('is a talk like one from a file, and nothing it shows is missing', () => {
    expect(talkSchema.parse(JSON.parse(JSON.stringify(talk)))).toEqual(talk)
    const datasets = new Map([[dataset.id, { dataset, hash: 'h1' }]])
    expect(checkTalk({ talk, datasets, known: [dataset.id], file: '' })).toEqual([])
    expect(new Set(talk.slides.map(({ id }) => id)).size).toBe(talk.slides.length)
  })

  it('can be drawn step by step, and read from the back of a room', () => {
    const said = steps.flatMap((step) => {
      const drawing = drawStep(step, { dataset, hash: 'h1', talk })
      const hard = dataset.systems.length > 12 ? [] : legibilityWarnings(drawing)
      return [...(drawing.refusal === null ? [] : [drawing.refusal]), ...hard]
    })
    expect(said).toEqual([])
  })

  it('is the same when it is made again', () => {
    expect(makeTalk(JSON.parse(JSON.stringify(dataset)), '')).toEqual(talk)
  })

  it('has no part of its words that the data do not have', () => {
    expect(JSON.stringify(talk)).not.toMatch(/undefined|NaN|Infinity|\[object/)
  })
})

describe('a talk made of the six systems', () => {
  const talk = makeTalk(sixSystems(), '')
  const titles = talk.slides.map(({ title }) => title)

  it('says who reads and what they argue for before anything is shown', () => {
    expect(titles[1]).toBe('Of 2 readers, the article argues for Bittensor')
  })

  it('brings systems in one by one, the subject first, and never lays more than three over one another', () => {
    const web = talk.slides.find(({ show }) => show?.startsWith('radar?systems='))
    expect(web?.show).toContain('systems=bittensor&')
    expect(web?.steps?.map(({ caption }) => caption)).toEqual([
      'OpenAI joins',
      'Anthropic joins',
      'All 6 systems, a web each',
    ])
  })

  it('has what is disputed, what is unknown, and the sources', () => {
    expect(titles).toContain('Readers differ on 27 of 96 cells')
    expect(titles.slice(-2).join(' ')).toMatch(
      /66 of 96 cells are known, 27 disputed and 3 unknown .* sources/,
    )
  })

  it('finds in the cells what its titles say', () => {
    expect(titles.find((title) => title.startsWith('No two are more alike'))).toContain(
      'OpenAI and Anthropic',
    )
  })

  it('notes where its evidence stands', () => {
    const web = talk.slides.find(({ show }) => show?.startsWith('radar?systems='))
    expect(web?.notes).toMatch(/What it rests on:\n.*Bittensor, .*\(.*\)/)
  })
})

describe('a talk made of little', () => {
  it('leaves out what cannot be drawn', () => {
    const shows = makeTalk(noScales, '').slides.map(({ show }) => show ?? '')
    expect(shows.filter((show) => /^(radar|stack)/.test(show))).toEqual([])
    expect(shows.filter((show) => show.startsWith('matrix'))).toHaveLength(1)
  })

  it('takes no word of the data for the mark of a step', () => {
    const [title] = makeTalk(marked, '').slides
    expect(title?.notes).toBe('Say (step) twice. (step)')
  })

  it('claims nothing of cells that nobody read', () => {
    const titles = makeTalk(empty, '').slides.map(({ title }) => title)
    const cells = allDimensions(empty).length
    expect(titles).toContain(`0 of ${cells} cells are known, ${cells} not assessed`)
    expect(titles.join(' ')).not.toMatch(/as far as known|alike|differ/)
  })
})

describe('a talk made of one picture', () => {
  it('is a slide of it, under its own title and with its evidence as notes', () => {
    const { slides } = makeTalk(tinyDataset, 'radar?systems=alder,birch&nonsense=1')
    expect(slides).toHaveLength(1)
    expect(slides[0]).toMatchObject({ id: 'view', show: 'radar?systems=alder,birch' })
    expect(slides[0]?.notes).toContain('What it rests on')
  })

  it.each([
    ['rader', 'unknown-chart'],
    ['radar radar', 'bad-query'],
  ])('refuses what is no picture: %s', (show, code) => {
    expect(() => makeTalk(tinyDataset, show)).toThrow(expect.objectContaining({ code }))
  })

  it('is all that is made of more systems than a picture has', () => {
    const large = madeDataset({ systems: 201, seed: 2 })
    expect(() => makeTalk(large, '')).toThrow(AppError)
    expect(makeTalk(large, 'levels').slides).toHaveLength(1)
  })
})
