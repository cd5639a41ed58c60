/**
 * @jest-environment jsdom
 */
import { makeDesk } from '../../components/talk/editor/desk'
import { keepOwnTalk, ownTalk } from '../../components/talk/own/own-talks'
import { tinyTalk } from '../support/make-talk'

const ID = 'trees'
const titled = (title: string) => ({ type: 'talk', fields: { title } }) as const
const kept = () => ownTalk(ID)?.talk
const rest = () => jest.advanceTimersByTime(1000)

/** As another window writes: what stands in the browser changes, and this window hears of it. */
function fromElsewhere(title: string) {
  keepOwnTalk(ID, { ...tinyTalk, title })
}

function open() {
  keepOwnTalk(ID, tinyTalk)
  return makeDesk(ID, tinyTalk, { slide: 0, step: 0 })
}

beforeEach(() => {
  jest.useFakeTimers()
  window.localStorage.clear()
})
afterEach(() => jest.useRealTimers())

describe('a talk on the desk', () => {
  it('is kept once the hands rest, and not before', () => {
    const desk = open()
    desk.change(titled('New'))
    expect(desk.state().kept).toBe('waiting')
    expect(kept()?.title).toBe(tinyTalk.title)
    rest()
    expect(desk.state().kept).toBe('kept')
    expect(kept()?.title).toBe('New')
    desk.stop()
  })

  it('is kept at once when the page is left', () => {
    const desk = open()
    desk.change(titled('Left'))
    window.dispatchEvent(new Event('pagehide'))
    expect(kept()?.title).toBe('Left')
    desk.stop()
    desk.change(titled('Stopped'))
    desk.stop()
    expect(kept()?.title).toBe('Stopped')
  })

  it('goes back and on, and keeps what it went to', () => {
    const desk = open()
    desk.change(titled('One'), { place: 'title' })
    desk.change(titled('One two'), { place: 'title' })
    desk.change({ type: 'drop-slide', slide: 2 })
    desk.undo()
    expect(desk.state().history.now.slides).toHaveLength(3)
    expect(desk.state().at.slide).toBe(2)
    desk.undo()
    rest()
    expect(kept()?.title).toBe(tinyTalk.title)
    desk.redo()
    expect(desk.state().history.now.title).toBe('One two')
    desk.stop()
  })

  it('stays open at a place that there is', () => {
    const desk = open()
    desk.open({ slide: 2, step: 5 })
    expect(desk.state().at).toEqual({ slide: 2, step: 0 })
    desk.change({ type: 'drop-slide', slide: 2 })
    expect(desk.state().at.slide).toBe(1)
    desk.stop()
  })

  it('says what another window made of it, and writes nothing over that', () => {
    const desk = open()
    desk.change(titled('Mine'))
    fromElsewhere('Theirs')
    rest()
    expect(desk.state().theirs?.talk?.title).toBe('Theirs')
    desk.change(titled('Mine, later'))
    rest()
    expect(kept()?.title).toBe('Theirs')
    desk.keepMine()
    expect(kept()?.title).toBe('Mine, later')
    expect(desk.state().theirs).toBeNull()
    desk.stop()
  })

  it('notices it even where the browser told nothing, before it writes', () => {
    const desk = open()
    const text = window.localStorage.getItem('outcrop-talks') ?? ''
    window.localStorage.setItem('outcrop-talks', text.replace(tinyTalk.title, 'In silence'))
    desk.change(titled('Mine'))
    rest()
    expect(kept()?.title).toBe('In silence')
    expect(desk.state().theirs?.talk?.title).toBe('In silence')
    desk.stop()
  })

  it('takes what the other window has, which can be taken back', () => {
    const desk = open()
    desk.change(titled('Mine'))
    fromElsewhere('Theirs')
    desk.takeTheirs()
    rest()
    expect(kept()?.title).toBe('Theirs')
    expect(desk.state().kept).toBe('kept')
    desk.undo()
    rest()
    expect(kept()?.title).toBe('Mine')
    desk.stop()
  })

  it('says that it was dropped elsewhere, and brings it back only when asked', () => {
    const desk = open()
    window.localStorage.clear()
    desk.change(titled('Still here'))
    rest()
    expect(desk.state().theirs).toEqual({ talk: null })
    expect(kept()).toBeUndefined()
    desk.keepMine()
    expect(kept()?.title).toBe('Still here')
    desk.stop()
  })

  it('says why nothing is kept where the browser has no room', () => {
    const desk = open()
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    desk.change(titled('Too much'))
    rest()
    expect(desk.state().kept).toMatchObject({ why: expect.stringContaining('no room') })
    full.mockRestore()
    desk.change(titled('Again'))
    rest()
    expect(kept()?.title).toBe('Again')
    desk.stop()
  })
})
