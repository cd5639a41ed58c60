import fc from 'fast-check'
import { parseChartRequest } from '../../../lib/charts/draw'
import { buildSteps, stepCount } from '../../../lib/talk/build-steps'
import { parseTalk } from '../../../lib/talk/parse-talk'
import { readPlace } from '../../../lib/talk/read-place'
import { stepHref } from '../../../lib/talk/talk-links'
import { anyTalk, tinyTalk } from '../../support/make-talk'
import { tinyDataset } from '../../support/tiny-dataset'

const steps = buildSteps(tinyTalk)

describe('the steps of a talk', () => {
  it('are the first picture of each slide and what its changes make of it', () => {
    expect(steps.map(({ slide, step, chart, query }) => [slide, step, chart, query])).toEqual([
      [0, 0, null, ''],
      [1, 0, 'radar', 'systems=alder&ghost=none'],
      [1, 1, 'radar', 'systems=alder,birch&ghost=none'],
      [1, 2, 'matrix', 'systems=alder,birch&mark=alder/height'],
      [2, 0, 'matrix', ''],
    ])
  })

  it('lose the options of a kind that is left, and keep what every kind has', () => {
    expect(steps[3]?.query).not.toContain('ghost')
    expect(steps[3]?.query).toContain('systems')
  })

  it('take an empty value as the default again', () => {
    const [, form] = tinyTalk.slides
    if (!form) throw new Error('no slide')
    const changed = { ...form, steps: [{ set: { systems: '' } }] }
    const [, second] = buildSteps({ ...tinyTalk, slides: [changed] })
    expect(second?.query).toBe('ghost=none')
  })

  it('have the notes of their mark, and the last where there is no mark of their own', () => {
    const [, form] = tinyTalk.slides
    if (!form) throw new Error('no slide')
    expect(steps.slice(1, 4).map(({ notes }) => notes)).toEqual([
      'Say what the spokes are.',
      'Now birch.',
      'As a table.',
    ])
    const fewer = buildSteps({ ...tinyTalk, slides: [{ ...form, notes: 'One. [step] Two.' }] })
    expect(fewer.map(({ notes }) => notes)).toEqual(['One.', 'Two.', 'Two.'])
  })

  it('may be of another dataset', () => {
    const slides = [{ id: 'other', title: 'Elsewhere', show: 'cities/radar?systems=a' }]
    expect(buildSteps({ ...tinyTalk, slides })[0]).toMatchObject({
      dataset: 'cities',
      chart: 'radar',
      query: 'systems=a',
    })
  })

  it('are worked out without a trace: the same talk gives the same steps', () => {
    fc.assert(
      fc.property(anyTalk, (talk) => {
        const before = JSON.stringify(talk)
        expect(buildSteps(talk)).toEqual(buildSteps(JSON.parse(before)))
        expect(JSON.stringify(talk)).toBe(before)
      }),
    )
  })

  it('can be walked forward and back to the same place', () => {
    fc.assert(
      fc.property(anyTalk, (talk) => {
        const all = buildSteps(talk)
        expect(all).toHaveLength(talk.slides.reduce((sum, slide) => sum + stepCount(slide), 0))
        for (const [index, { slide, step }] of all.entries()) {
          const href = stepHref({ id: 'any', search: '' }, { slide, step })
          const [, , , first, second] = href.split('/')
          expect(readPlace(all, first, second)).toEqual({ slide, step, index, moved: null })
        }
      }),
    )
  })

  it('are addresses of which every key is read', () => {
    fc.assert(
      fc.property(anyTalk, (talk) => {
        for (const { chart, query } of buildSteps(talk)) {
          if (chart === null) continue
          const { rest } = parseChartRequest(new URLSearchParams(query), tinyDataset, chart)
          const foreign = rest.filter(([key]) => !['ghost', 'arrange'].includes(key))
          expect(foreign).toEqual([])
        }
      }),
    )
  })

  it('are the same after the talk was written as JSON and read again', () => {
    fc.assert(
      fc.property(anyTalk, (talk) => {
        const kept = { ...talk, slides: talk.slides.filter((slide) => slide.steps?.length !== 0) }
        fc.pre(kept.slides.length > 0)
        const parsed = parseTalk({ file: 'any.json', text: JSON.stringify(kept) })
        expect(parsed.ok && buildSteps(parsed.talk)).toEqual(buildSteps(kept))
      }),
    )
  })
})

describe('a place in a talk', () => {
  it.each([
    ['9', undefined, 2, 0, 'There is no slide 9: of 3 this is 3.'],
    ['0', '1', 0, 0, 'There is no slide 0: of 3 this is 1.'],
    ['2', '7', 1, 2, 'Slide 2 has no step 7: of 3 this is 3.'],
    ['2', undefined, 1, 0, null],
    [undefined, undefined, 0, 0, null],
  ])('falls back to the nearest and is named: %s/%s', (slide, step, toSlide, toStep, moved) => {
    expect(readPlace(steps, slide, step)).toMatchObject({ slide: toSlide, step: toStep, moved })
  })
})
