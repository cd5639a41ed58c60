/**
 * @jest-environment jsdom
 */
import {
  dropOwnTalk,
  dropUnreadable,
  keepOwnTalk,
  ownTalk,
  ownTalks,
  subscribeOwnTalks,
  unreadableTalks,
} from '../../components/talk/own/own-talks'
import { ASPECT_WORDS, THEME_WORDS } from '../../lib/talk/edit/draft-words'
import { isDraft } from '../../lib/talk/edit/is-draft'
import { ASPECTS, TALK_THEMES } from '../../lib/talk/schema'
import { tinyTalk } from '../support/make-talk'

const KEY = 'outcrop-talks'
const text = () => window.localStorage.getItem(KEY)
const other = { ...tinyTalk, title: 'Another' }

beforeEach(() => window.localStorage.clear())
afterEach(() => jest.restoreAllMocks())

describe('talks kept in the browser', () => {
  it('are given back as they were kept, in the order in which they came', () => {
    expect(ownTalks()).toEqual([])
    expect(keepOwnTalk('one', tinyTalk)).toEqual({ ok: true })
    keepOwnTalk('two', other)
    keepOwnTalk('one', { ...tinyTalk, title: 'Changed' })
    expect(ownTalks().map(({ id, talk }) => [id, talk.title])).toEqual([
      ['one', 'Changed'],
      ['two', 'Another'],
    ])
    expect(ownTalk('two')?.talk).toEqual(other)
  })

  it('may be wrong in their words, and are kept all the same', () => {
    const wrong = { ...tinyTalk, title: '', minutes: -3, slides: [] }
    keepOwnTalk('wrong', wrong)
    expect(ownTalk('wrong')?.talk).toEqual(wrong)
  })

  it('drop one and leave the others', () => {
    keepOwnTalk('one', tinyTalk)
    keepOwnTalk('two', other)
    dropOwnTalk('one')
    expect(ownTalks().map(({ id }) => id)).toEqual(['two'])
    expect(ownTalk('one')).toBeNull()
  })

  it('tell who listens, until they do not', () => {
    const tell = jest.fn()
    const stop = subscribeOwnTalks(tell)
    keepOwnTalk('one', tinyTalk)
    window.dispatchEvent(new StorageEvent('storage', { key: KEY }))
    window.dispatchEvent(new StorageEvent('storage', { key: 'another' }))
    expect(tell).toHaveBeenCalledTimes(2)
    stop()
    keepOwnTalk('two', other)
    expect(tell).toHaveBeenCalledTimes(2)
  })

  it.each(['no json', '{"version":9,"talks":[]}', '[]', '{"version":1,"talks":{}}'])(
    'name what cannot be read, %s, and neither hide nor overwrite it',
    (broken) => {
      window.localStorage.setItem(KEY, broken)
      expect(ownTalks()).toEqual([])
      expect(unreadableTalks()).toEqual([{ id: '', text: broken }])
      expect(keepOwnTalk('one', tinyTalk)).toMatchObject({ ok: false })
      expect(dropOwnTalk('one')).toMatchObject({ ok: false })
      expect(text()).toBe(broken)
      expect(dropUnreadable('')).toEqual({ ok: true })
      expect(keepOwnTalk('one', tinyTalk)).toEqual({ ok: true })
    },
  )

  it('keep an entry that is no talk beside the others until it is dropped by name', () => {
    const entries = [{ id: 'odd', talk: { title: 3 } }, 'what', { id: 'one', talk: tinyTalk }]
    window.localStorage.setItem(KEY, JSON.stringify({ version: 1, talks: entries }))
    expect(ownTalks().map(({ id }) => id)).toEqual(['one'])
    keepOwnTalk('two', other)
    expect(unreadableTalks().map(({ id }) => id)).toEqual(['odd (1)', 'entry (2)'])
    dropUnreadable('odd (1)')
    expect(unreadableTalks().map(({ id }) => id)).toEqual(['entry (1)'])
    expect(ownTalks().map(({ id }) => id)).toEqual(['one', 'two'])
  })

  it.each([
    ['QuotaExceededError', 'no room'],
    ['SecurityError', 'does not let'],
  ])('say why nothing was written: %s', (name, words) => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', name)
    })
    const written = keepOwnTalk('one', tinyTalk)
    expect(written).toMatchObject({ ok: false, why: expect.stringContaining(words) })
  })
})

describe('the shape of a talk', () => {
  it.each([
    null,
    [],
    { title: 'a' },
    { ...tinyTalk, aspect: '1x1' },
    { ...tinyTalk, slides: [{ id: 'a' }] },
    { ...tinyTalk, slides: [{ id: 'a', title: 'b', steps: [{ set: { systems: 3 } }] }] },
    { ...tinyTalk, slides: [{ id: 'a', title: 'b', asked: [{ question: 'c' }] }] },
  ])('is not that of %j', (value) => {
    expect(isDraft(value)).toBe(false)
  })

  it('knows every aspect and theme', () => {
    expect(ASPECT_WORDS.map(({ id }) => id)).toEqual([...ASPECTS])
    expect(THEME_WORDS.map(({ id }) => id)).toEqual([...TALK_THEMES])
    expect(isDraft(tinyTalk)).toBe(true)
  })
})
