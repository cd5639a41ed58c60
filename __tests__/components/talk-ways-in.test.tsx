/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { configure, render, screen, within } from '@testing-library/react'
import { USUAL } from '../../components/export/choice'
import { emptyTalk, MOST_SLIDES, withSlide } from '../../components/export/talk-slide'
import { keepOwnTalk, ownTalk, ownTalks } from '../../components/talk/own/own-talks'
import { PresentDataset } from '../../components/talk/present-dataset'
import { PresentLink, presentHref } from '../../components/talk/present-link'
import { TALK_LIMITS, talkSchema } from '../../lib/talk/schema'
import { MOST_PRESENTED } from '../../lib/talk/talk-links'
import { MOST_VIEWED } from '../../lib/view/apply-query'
import { FACTS, openExport } from '../support/export-dialog'

configure({ asyncUtilTimeout: 10_000 })
jest.setTimeout(60_000)

beforeEach(() => window.localStorage.clear())

const facts = { title: FACTS.title, short: FACTS.description.short }
const choice = { format: 'png', sheet: USUAL }
const RADAR = '/trees/radar?systems=alder'

describe('the way from a picture to a stage', () => {
  it('carries dataset, kind and the whole query', () => {
    const url = new URL(presentHref('/trees/matrix?is.kind=a,b&q=10%20m'), 'http://site')
    expect([...url.searchParams]).toEqual([
      ['of', 'trees'],
      ['show', 'matrix?is.kind=a,b&q=10%20m'],
    ])
    expect(url.hash).toBe('#stage')
  })

  it('is a sentence where there is no picture', () => {
    render(<PresentLink address={RADAR} none="No picture to present" />)
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
    expect(screen.getByText('No picture to present')).toBeVisible()
  })

  it.each([
    [MOST_PRESENTED, 1],
    [MOST_PRESENTED + 1, 0],
  ])('a dataset of %i systems has %i of them', (systems, links) => {
    render(<PresentDataset dataset="trees" systems={systems} />)
    expect(screen.queryAllByRole('link', { name: 'Present this dataset' })).toHaveLength(links)
  })

  it('allows as many systems as a picture shows', () => {
    expect(MOST_PRESENTED).toBe(MOST_VIEWED)
  })
})

describe('a picture as a slide', () => {
  it('has the words of the picture, or those that were typed', () => {
    const plain = withSlide(emptyTalk(RADAR, 'Trees'), { address: RADAR, choice, facts })
    const sheet = { ...USUAL, titleText: 'Mine', subtitleText: 'Below it' }
    const typed = withSlide(plain, { address: RADAR, choice: { ...choice, sheet }, facts })
    expect(typed.slides).toEqual([
      {
        id: 'radar',
        title: 'Three trees',
        show: 'radar?systems=alder',
        caption: 'A radar of three trees.',
      },
      { id: 'radar-2', title: 'Mine', show: 'radar?systems=alder', caption: 'Below it' },
    ])
    expect(talkSchema.safeParse(typed).success).toBe(true)
  })

  it('names its dataset where the talk is about another', () => {
    const talk = emptyTalk('/stones/stack', 'Stones')
    const { slides } = withSlide(talk, { address: RADAR, choice, facts })
    expect(slides[0]?.show).toBe('trees/radar?systems=alder')
  })

  it('leaves a sentence out that is too long for a caption', () => {
    const long = { ...facts, short: `${'word '.repeat(40)}end.` }
    const { slides } = withSlide(emptyTalk(RADAR, 'T'), { address: RADAR, choice, facts: long })
    expect(slides[0]).not.toHaveProperty('caption')
  })

  it('fits into a talk of as many slides as the schema allows', () => {
    expect(MOST_SLIDES).toBe(TALK_LIMITS.slides)
  })
})

describe('the dialog', () => {
  const part = () => within(screen.getByRole('region', { name: 'Add to a talk' }))
  const add = () => part().getByRole('button', { name: 'Add to talk' })

  it('begins a new talk, then goes on with it', async () => {
    const { user } = await openExport()
    await user.type(part().getByRole('textbox', { name: 'Title of the new talk' }), 'My trees')
    await user.click(add())
    expect(await part().findByRole('link', { name: 'Your talks' })).toHaveAttribute(
      'href',
      '/talks/own',
    )
    await user.click(add())
    expect(await part().findByText(/Slide 2 of .My trees./)).toBeVisible()
    expect(ownTalk('my-trees')?.talk.slides.map(({ id }) => id)).toEqual(['radar', 'radar-2'])
    expect(ownTalks()).toHaveLength(1)
  })

  it('says why it cannot, and keeps what was there', async () => {
    const slides = Array.from({ length: MOST_SLIDES }, (_, at) => ({ id: `s-${at}`, title: 'A' }))
    keepOwnTalk('full', { title: 'Full', dataset: 'trees', slides })
    const { user } = await openExport()
    await user.click(add())
    expect(await part().findByText(/at most 60 slides/)).toBeVisible()
    expect(ownTalk('full')?.talk.slides).toHaveLength(MOST_SLIDES)
  })
})
