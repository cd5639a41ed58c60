import { checkTalk } from '../../../lib/talk/check-talk'
import { parseTalk } from '../../../lib/talk/parse-talk'
import { problemsOf, talkText, tinyDatasets, tinyTalk } from '../../support/make-talk'

const checked = (text: string) => {
  const parsed = parseTalk({ file: 'trees.yaml', text })
  if (!parsed.ok) throw new Error('its form is wrong')
  const { talk, lineOf } = parsed
  return checkTalk({ talk, lineOf, datasets: tinyDatasets, known: ['trees'], file: 'trees.yaml' })
}

describe('a talk that is read', () => {
  it('is the talk that was written', () => {
    const parsed = parseTalk({ file: 'trees.yaml', text: talkText() })
    expect(parsed.ok && parsed.talk).toEqual(tinyTalk)
  })

  it('takes 16x9, light and twenty minutes where nothing is said', () => {
    const text = 'title: A\ndataset: trees\nslides:\n  - { id: one, title: One }\n'
    const parsed = parseTalk({ file: 'a.yaml', text })
    expect(parsed.ok && parsed.talk).toMatchObject({ aspect: '16x9', theme: 'light', minutes: 20 })
  })

  it('says everything that is wrong at once, by line, slide and step', () => {
    const text = [
      'title: A',
      'dataset: trees',
      'theme: drak',
      'slides:',
      '  - { id: one, titel: One, title: One, lines: [a], show: radar }',
      '  - { id: one, title: Two, show: "radar radar", steps: [{ caption: "" }] }',
    ].join('\n')
    expect(problemsOf(text)).toMatchObject([
      { line: 3, param: 'theme', message: expect.stringContaining('nearest: dark') },
      {
        line: 5,
        param: 'slides[0].titel',
        message: expect.stringMatching(/nearest: title.*: slide 1 \(one\)$/),
      },
      {
        line: 6,
        param: 'slides[1].show',
        message: expect.stringMatching(/is not a picture.*slide 2/),
      },
      { line: 6, param: 'slides[1].steps[0].caption', message: expect.stringMatching(/step 2$/) },
    ])
  })

  it.each([
    ['an id that is used twice', '"id": "all"', '"id": "form"', /is used twice: form/],
    ['words beside a picture', '"show": "matrix"', '"show": "matrix", "lines": []', /beside show/],
    ['marks without steps', '[step] As', '[step] [step] As', /more \[step\] marks than steps: 3/],
    ['a change of nothing', '"steps": [', '"steps": [{},', /changes nothing/],
  ])('names %s', (_, from, to, message) => {
    expect(problemsOf(talkText([from, to]))).toMatchObject([
      { message: expect.stringMatching(message) },
    ])
  })

  it.each([
    ['', /is empty/],
    ['[1, 2', /./],
    ['- 1', /is not a mapping/],
    ['title: "\\u202E"', /./],
  ])('never throws: %s', (text, message) => {
    expect(problemsOf(text)[0]?.message).toMatch(message)
  })
})

describe('what a talk shows', () => {
  it('is all there', () => {
    expect(checked(talkText())).toEqual([])
  })

  it('is named by file, line, slide and step where it is not there, once for each slide', () => {
    const text = talkText(['systems=alder&ghost', 'systems=aldr&ghost'])
    expect(checked(text)).toMatchObject([
      {
        file: 'trees.yaml',
        line: expect.any(Number),
        param: 'slides[1].show',
        message: expect.stringMatching(
          /unknown system: aldr \(nearest: alder.*slide 2 \(form\), step 1$/,
        ),
      },
    ])
  })

  it.each([
    ['"chart": "matrix"', '"chart": "matrx"', /unknown chart: matrx \(nearest: matrix.*step 3$/],
    ['"mark": "alder', '"marc": "alder', /unknown parameter: marc \(nearest: mark.*step 3$/],
    ['"show": "matrix"', '"show": "tress/matrix"', /unknown dataset: tress \(nearest: trees/],
    ['"dataset": "trees"', '"dataset": "tres"', /^unknown dataset: tres \(nearest: trees/],
    ['"show": "matrix"', '"show": "matrix?preset=og"', /unknown parameter: preset/],
  ])('is checked key by key: %s', (from, to, message) => {
    expect(checked(talkText([from, to]))[0]?.message).toMatch(message)
  })
})
