import {
  editHref,
  ownOverviewHref,
  ownStageHref,
  partsOfStage,
  readOwnPlace,
} from '../../components/talk/own/own-place'

const read = (href: string) => readOwnPlace(new URL(href, 'http://any/'))

describe('the address of a talk of the reader', () => {
  it.each([
    ['/talks/own', { view: 'list' }],
    ['/talks/own#main', { view: 'list' }],
    ['/talks/own?edit=', { view: 'list' }],
    [editHref('a-talk'), { view: 'edit', id: 'a-talk' }],
    [editHref('a-talk', 2, 1), { view: 'edit', id: 'a-talk' }],
    [ownStageHref('a-talk', 2, 1), { view: 'stage', id: 'a-talk' }],
    [ownOverviewHref('a-talk'), { view: 'overview', id: 'a-talk' }],
    ['/talks/own#100%', { view: 'stage', id: '100%' }],
  ])('%s leads to %j', (href, place) => {
    expect(read(href)).toEqual(place)
  })

  it('keeps the id, slide and step of the stage after the sign #', () => {
    const { hash, search } = new URL(ownStageHref('a-talk', 2, 1), 'http://any/')
    expect(search).toBe('')
    expect(partsOfStage(hash)).toEqual(['3', '2'])
  })
})
