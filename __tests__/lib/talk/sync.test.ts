import fc from 'fast-check'
import {
  isLater,
  nextStamp,
  obeys,
  readMessage,
  type Stamp,
  type TalkMessage,
  UNSTAMPED,
} from '../../../lib/talk/sync'

const MESSAGE: TalkMessage = {
  ...{ kind: 'state', role: 'stage', seq: 3, by: 'a', slide: 2, step: 1 },
  ...{
    screen: 'black',
    theme: 'dark',
    size: 1,
    dot: { x: 0.5, y: 0.25, spot: false },
    since: 1000,
  },
}

const stamps: fc.Arbitrary<Stamp> = fc.record({
  seq: fc.nat(5),
  by: fc.constantFrom('a', 'b', 'c'),
})

/** What a window that obeys everybody ends with. */
const lastOf = (all: readonly Stamp[]) =>
  all.reduce((held, each) => (isLater(each, held) ? each : held), UNSTAMPED)

describe('windows of one talk', () => {
  it('end with the same, in whatever order messages come, and however often', () => {
    fc.assert(
      fc.property(fc.array(stamps, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (all, keys) => {
        const shuffled = all
          .flatMap((each) => [each, each])
          .map((each) => ({ each, key: keys.next().value ?? 0 }))
          .sort((one, other) => one.key - other.key)
          .map(({ each }) => each)
        expect(lastOf(shuffled)).toEqual(lastOf(all))
      }),
    )
  })

  it('count a change after all that its window has seen', () => {
    fc.assert(
      fc.property(fc.array(stamps), (seen) => {
        const last = lastOf(seen)
        expect(isLater(nextStamp(last, 'a'), last)).toBe(true)
      }),
    )
  })

  it('let two audiences alone', () => {
    expect(obeys('stage', 'stage')).toBe(false)
    expect([obeys('stage', 'presenter'), obeys('presenter', 'stage')]).toEqual([true, true])
  })

  it('read what another wrote, also as JSON', () => {
    expect(readMessage(MESSAGE)).toEqual(MESSAGE)
    expect(readMessage(JSON.parse(JSON.stringify({ ...MESSAGE, dot: null, more: 1 })))).toEqual({
      ...MESSAGE,
      dot: null,
    })
  })

  it.each([
    ['text', 'hello'],
    ['nothing', null],
    ['a kind that is none', { ...MESSAGE, kind: 'move' }],
    ['a role that is none', { ...MESSAGE, role: 'audience' }],
    ['a screen that is none', { ...MESSAGE, screen: 'grey' }],
    ['a theme that is none', { ...MESSAGE, theme: 'print' }],
    ['a place before the first', { ...MESSAGE, slide: -1 }],
    ['half a step', { ...MESSAGE, step: 0.5 }],
    ['a number that is text', { ...MESSAGE, seq: '4' }],
    ['a size that is none', { ...MESSAGE, size: Number.NaN }],
    ['a dot beside the sheet', { ...MESSAGE, dot: { x: 1.2, y: 0 } }],
    ['no dot and no null', { ...MESSAGE, dot: undefined }],
  ])('leave %s unread', (_, value) => {
    expect(readMessage(value)).toBeNull()
  })

  it('keep a size within what there is', () => {
    expect(readMessage({ ...MESSAGE, size: 40 })?.size).toBe(4)
  })
})
