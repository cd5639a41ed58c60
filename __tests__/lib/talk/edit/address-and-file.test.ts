import fc from 'fast-check'
import { buildSteps } from '../../../../lib/talk/build-steps'
import { changeTalk } from '../../../../lib/talk/edit/change'
import { checkDraft, problemsAt, withinSlide } from '../../../../lib/talk/edit/check-draft'
import { freshId } from '../../../../lib/talk/edit/fresh-id'
import { pickAddress, stepTo } from '../../../../lib/talk/edit/picked-address'
import { emptyTalk, settled } from '../../../../lib/talk/edit/settle'
import { showText, withChart, withEntry } from '../../../../lib/talk/edit/show-text'
import { talkFile } from '../../../../lib/talk/edit/talk-file'
import { parseTalk } from '../../../../lib/talk/parse-talk'
import { anyTalk, tinyDatasets, tinyTalk } from '../../../support/make-talk'

function picked(text: string) {
  const read = pickAddress(text, 'trees')
  return read.ok ? showText(read.show) : read.why
}

describe('a pasted address', () => {
  it.each([
    ['https://outcrop.example/trees/radar?systems=alder,birch', 'radar?systems=alder,birch'],
    ['/trees/matrix', 'matrix'],
    ['/other/matrix?lens=field', 'other/matrix?lens=field'],
    ['http://localhost:3000/trees/radar.svg?systems=alder&preset=thumb', 'radar?systems=alder'],
    ['/embed/trees/stack?theme=dark', 'stack'],
    ['  /trees/matrix?is.leaf=needle  ', 'matrix?is.leaf=needle'],
    ['/trees/radar?ghost=none#main', 'radar?ghost=none'],
  ])('%s shows %s', (text, show) => {
    expect(picked(text)).toBe(show)
  })

  it('names the keys that belong to the sheet and are left out', () => {
    const read = pickAddress('/trees/radar.svg?systems=alder&preset=thumb&theme=dark', 'trees')
    expect(read).toMatchObject({ ok: true, left: ['preset', 'theme'] })
  })

  it.each([
    ['/trees/radr', 'nearest: radar'],
    ['/talks/trees/2/1', 'leads to no picture of a dataset'],
    ['/own#mine/radar', 'leads to no picture of a dataset'],
    ['/', 'leads to no picture'],
    ['/trees/systems/alder/more', 'leads to no picture'],
  ])('%s is refused: %s', (text, words) => {
    expect(picked(text)).toContain(words)
  })

  it('is a step that leads from any picture to it', () => {
    fc.assert(
      fc.property(anyTalk, anyTalk, (one, other) => {
        const [from] = buildSteps(one).filter(({ chart }) => chart !== null)
        const [to] = buildSteps(other).filter(({ chart }) => chart !== null)
        fc.pre(from !== undefined && to !== undefined)
        if (!from || !to) return
        const read = pickAddress(`/trees/${to.chart}?${to.query}`, 'trees')
        if (!read.ok) throw new Error(read.why)
        const step = stepTo(from, read.show)
        if (typeof step === 'string') throw new Error(step)
        const slide = { id: 's', title: 'S', show: `${from.chart}?${from.query}`, steps: [step] }
        const [, end] = buildSteps(settled({ ...one, slides: [slide] }))
        expect(end?.chart).toBe(to.chart)
        const sorted = (query = '') => [...new URLSearchParams(query)].sort()
        expect(sorted(end?.query)).toEqual(
          sorted(showText(read.show).split('?')[1]).filter(([, value]) => value !== ''),
        )
      }),
    )
  })

  it('of another dataset is no step of a slide', () => {
    const [, before] = buildSteps(tinyTalk)
    const read = pickAddress('/other/radar', 'trees')
    expect(before && read.ok && stepTo(before, read.show)).toContain('is of another dataset: other')
  })
})

describe('what a slide shows, as text', () => {
  it('takes a key, another value of it, and loses it again', () => {
    const one = withEntry('radar?systems=alder&lens=field', 'systems', 'alder,birch')
    expect(one).toBe('radar?systems=alder,birch&lens=field')
    expect(withEntry(one, 'mark', 'alder')).toBe(`${one}&mark=alder`)
    expect(withEntry(one, 'systems', null)).toBe('radar?lens=field')
    expect(withEntry('no picture!', 'systems', 'alder')).toBe('no picture!')
    expect(withChart('other/radar?lens=field', 'matrix')).toBe('other/matrix?lens=field')
  })
})

describe('the file of a talk', () => {
  it.each(['json', 'yaml'] as const)('reads back as the same talk: %s', (kind) => {
    const odd = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => `a${text}`)
    fc.assert(
      fc.property(anyTalk, odd, (talk, notes) => {
        const told = changeTalk(talk, { type: 'slide', slide: 0, fields: { notes } })
        const written = talkFile('any', told, kind)
        const read = parseTalk({ file: written.fileName, text: written.text })
        const wanted = parseTalk({ file: 'a', text: JSON.stringify(told) })
        expect(read.ok && read.talk).toEqual(wanted.ok && wanted.talk)
      }),
    )
  })

  it('writes what is said twice twice, and long lines whole', () => {
    const { text } = talkFile(
      'tiny',
      { ...tinyTalk, slides: tinyTalk.slides.concat(tinyTalk.slides) },
      'yaml',
    )
    expect(text).not.toMatch(/[&*]a1/)
    expect(text).toContain('# yaml-language-server: $schema=')
  })
})

describe('the check of a draft', () => {
  const check = (draft: Parameters<typeof settled>[0], known = ['trees']) =>
    checkDraft({ draft, datasets: tinyDatasets, known })

  it('finds nothing in a talk that is right', () => {
    expect(check(tinyTalk)).toEqual([])
    expect(check(emptyTalk('trees'))).toEqual([])
  })

  it('names each place, with the nearest that is right', () => {
    const slides = tinyTalk.slides.with(2, { id: 'all', title: '', show: 'radar?systems=aldr' })
    const problems = check({ ...tinyTalk, slides, minutes: 0 })
    expect(problems.map(({ place, slide }) => [place, slide])).toEqual([
      ['minutes', null],
      ['slides[2].title', 2],
      ['slides[2].show', 2],
    ])
    expect(problems[2]?.message).toContain('aldr')
    expect(problemsAt(problems, 'slides[2]')).toHaveLength(2)
    expect(problemsAt(problems, 'slides[2].show')).toHaveLength(1)
    expect(problemsAt(problems, 'slides[20]')).toHaveLength(0)
  })

  it.each([
    ['slides[2].title', 'title'],
    ['slides[2].steps[0]', 'step 2'],
    ['slides[2].steps[1].caption', 'step 3, caption'],
    ['slides[0].asked[1].answer', 'question 2, answer'],
    ['slides[0]', ''],
  ])('says of %s that it is %j', (place, words) => {
    expect(withinSlide(place)).toBe(words)
  })

  it('waits for a dataset that is on its way, and names one that is nowhere', () => {
    const draft = { ...tinyTalk, dataset: 'birds' }
    expect(check(draft, ['trees', 'birds'])).toEqual([])
    expect(check(draft)[0]).toMatchObject({ place: 'dataset', slide: null })
  })
})

describe('a fresh id', () => {
  it.each([
    ['Ein schöner Vortrag!', [], 'ein-schoner-vortrag'],
    ['A talk', ['a-talk', 'a-talk-2'], 'a-talk-3'],
    ['42', [], 'slide'],
    ['???', ['slide'], 'slide-2'],
  ])('of %s, with %j taken, is %s', (words, taken, id) => {
    expect(freshId(words, taken)).toBe(id)
  })
})
