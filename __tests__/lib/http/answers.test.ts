import { ANSWER_KINDS, CHART_PLACES } from '../../../components/site/places'
import { CHART_KINDS } from '../../../lib/charts/index'
import { answersOf } from '../../../lib/http/answers'
import { makeDataset } from '../../support/make-dataset'
import { tinyDataset } from '../../support/tiny-dataset'

const asked = (search: string, dataset = tinyDataset) =>
  answersOf({ dataset, entries: new URLSearchParams(search), charts: ANSWER_KINDS })

describe('the answers of a dataset', () => {
  it('are one for each kind that answers a question, each with the way to its picture', () => {
    const known = CHART_KINDS.map(({ id }) => id)
    const { answers } = asked('')
    expect(answers.map(({ chart }) => chart)).toEqual([...ANSWER_KINDS])
    expect(ANSWER_KINDS.every((id) => known.includes(id))).toBe(true)
    for (const { chart, words, href } of answers) {
      expect(href).toBe(`/${tinyDataset.id}/${chart}`)
      expect(words.length).toBeGreaterThan(20)
      expect(words.length).toBeLessThanOrEqual(250)
    }
  })

  it('and the pictures of the bar are all kinds there are, so that each is led to from somewhere', () => {
    const led = [...CHART_PLACES.map(({ id }) => id), ...ANSWER_KINDS]
    expect([...led].sort()).toEqual(CHART_KINDS.map(({ id }) => id).sort())
  })

  it('keep the query of the address, and say what it gets wrong', () => {
    const [first] = tinyDataset.systems
    const { answers, problems } = asked(`hide=${first?.id}&sistems=x`)
    for (const { href } of answers) expect(href).toContain(`hide=${first?.id}`)
    expect(problems.map(({ param }) => param)).toEqual(['sistems'])
  })

  it('name the system asked about, and lead to the others', () => {
    const { answers } = asked('of=birch')
    const [likeness, pair, ...rest] = answers
    expect(likeness?.question).toBe('What is Birch like?')
    expect(likeness?.also?.links).toEqual([
      { name: 'Alder', href: '/trees/likeness?of=alder' },
      { name: 'Cedar', href: '/trees/likeness?of=cedar' },
    ])
    expect(pair?.also?.label).toBe('Alder beside')
    expect(pair?.also?.links.map(({ href }) => href)).toEqual([
      '/trees/pair?systems=alder,birch',
      '/trees/pair?systems=alder,cedar',
    ])
    expect(rest.every(({ also }) => also === null)).toBe(true)
    expect(asked('systems=birch').answers[0]?.also).toBeNull()
  })

  it('say in a sentence why there is none', () => {
    const large = makeDataset({ systems: 250, dimensions: 4, seed: 2 })
    const { answers } = asked('', large)
    expect(answers.every(({ words, also }) => words.includes('250') && also === null)).toBe(true)
  })
})
