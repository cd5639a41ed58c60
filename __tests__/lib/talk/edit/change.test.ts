import fc from 'fast-check'
import { buildSteps, notesParts } from '../../../../lib/talk/build-steps'
import { changeTalk } from '../../../../lib/talk/edit/change'
import {
  changedSlide,
  MOST_STATES,
  redone,
  startHistory,
  undone,
  withState,
} from '../../../../lib/talk/edit/history'
import { settled } from '../../../../lib/talk/edit/settle'
import { readForm } from '../../../../lib/talk/parse-talk'
import { anyChange, anyMove } from '../../../support/any-change'
import { anyTalk, tinyTalk } from '../../../support/make-talk'

const titles = (talk: typeof tinyTalk) => talk.slides.map(({ title }) => title)
const notesOf = (talk: Parameters<typeof settled>[0]) =>
  buildSteps(settled(talk)).map(({ caption, notes }) => `${caption}: ${notes}`)

describe('a change of a talk', () => {
  it('moves a slide with all that it holds', () => {
    const moved = changeTalk(tinyTalk, { type: 'move-slide', from: 1, to: 2 })
    expect(moved.slides.map(({ id }) => id)).toEqual(['opening', 'all', 'form'])
    expect(moved.slides[2]).toBe(tinyTalk.slides[1])
  })

  it('takes what is said at a step along with the step', () => {
    const moved = changeTalk(tinyTalk, { type: 'move-step', slide: 1, from: 1, to: 2 })
    expect(notesOf(moved).slice(1, 4)).toEqual([
      'Alder: Say what the spokes are.',
      'The same as a table: As a table.',
      'Birch joins: Now birch.',
    ])
    const dropped = changeTalk(tinyTalk, { type: 'drop-step', slide: 1, step: 1 })
    expect(notesParts(dropped.slides[1]?.notes)).toEqual([
      'Say what the spokes are.',
      'As a table.',
    ])
  })

  it('says nothing at a step that is put between two, and goes on at one that is added at the end', () => {
    const content = { caption: 'New' }
    const between = changeTalk(tinyTalk, { type: 'add-step', slide: 1, at: 1, content })
    expect(notesOf(between)[2]).toBe('New: ')
    expect(notesOf(between)[3]).toBe('Birch joins: Now birch.')
    const last = changeTalk(tinyTalk, { type: 'add-step', slide: 1, at: 3, content })
    expect(last.slides[1]?.notes).toBe(tinyTalk.slides[1]?.notes)
  })

  it('gives a slide that is added or copied an id of its own', () => {
    const copied = changeTalk(tinyTalk, { type: 'copy-slide', slide: 0 })
    expect(copied.slides.map(({ id }) => id)).toEqual(['opening', 'opening-2', 'form', 'all'])
    expect(titles(settled(copied))[1]).toBe('What is a tree?')
  })

  it('changes nothing where there is no such place', () => {
    for (const type of ['copy-slide', 'drop-slide'] as const) {
      expect(changeTalk(tinyTalk, { type, slide: 9 })).toBe(tinyTalk)
    }
    expect(changeTalk(tinyTalk, { type: 'move-slide', from: 0, to: -1 })).toBe(tinyTalk)
    expect(changeTalk(tinyTalk, { type: 'drop-step', slide: 1, step: 0 })).toBe(tinyTalk)
  })

  it('never changes the talk that it was given', () => {
    fc.assert(
      fc.property(anyTalk, anyChange, (talk, change) => {
        const before = JSON.stringify(talk)
        changeTalk(talk, change)
        expect(JSON.stringify(talk)).toBe(before)
      }),
    )
  })

  it('leaves a talk that parses one that parses, wherever things are moved', () => {
    const isRight = (talk: unknown) => readForm(talk).faults.length === 0
    fc.assert(
      fc.property(anyTalk, fc.array(anyMove, { maxLength: 12 }), (talk, moves) => {
        fc.pre(isRight(JSON.parse(JSON.stringify(talk))))
        const end = moves.reduce(changeTalk, talk)
        expect(readForm(JSON.parse(JSON.stringify(end))).faults).toEqual([])
      }),
    )
  })

  it('keeps the content of slides that move, each once', () => {
    const byText = (slides: readonly unknown[]) => slides.map((each) => JSON.stringify(each)).sort()
    fc.assert(
      fc.property(anyTalk, fc.nat(8), fc.nat(8), (talk, from, to) => {
        const moved = changeTalk(talk, { type: 'move-slide', from, to })
        expect(byText(moved.slides)).toEqual(byText(talk.slides))
      }),
    )
  })
})

describe('a history', () => {
  it('gives the talk before after any change, and the talk after again', () => {
    fc.assert(
      fc.property(anyTalk, fc.array(anyChange, { maxLength: 20 }), (talk, changes) => {
        const states = [talk, ...changes.map(() => talk)]
        let history = startHistory(talk)
        for (const [at, change] of changes.entries()) {
          history = withState(history, changeTalk(history.now, change))
          states[at + 1] = settled(history.now)
        }
        const end = history.now
        while (history.past.length > 0) history = undone(history)
        expect(history.now).toBe(talk)
        while (history.future.length > 0) history = redone(history)
        expect(history.now).toBe(end)
      }),
    )
  })

  it('takes letters into one field for one state, and those into another for the next', () => {
    const titled = (title: string) => ({ ...tinyTalk, title })
    let history = startHistory(tinyTalk)
    for (const title of ['T', 'Tr', 'Tre']) history = withState(history, titled(title), 'title')
    history = withState(history, { ...titled('Tre'), minutes: 3 }, 'minutes')
    expect(history.past).toHaveLength(2)
    expect(undone(undone(history)).now).toBe(tinyTalk)
    const back = undone(history)
    expect(withState(back, titled('Trees'), 'title').past).toHaveLength(2)
  })

  it('keeps a hundred states and no more', () => {
    let history = startHistory(tinyTalk)
    for (let at = 0; at < MOST_STATES + 20; at++) {
      history = withState(history, { ...tinyTalk, title: `T${at}` })
    }
    expect(history.past).toHaveLength(MOST_STATES)
    expect(history.past[0]?.title).toBe('T19')
  })

  it('forgets what was taken back once something else is done', () => {
    const one = withState(startHistory(tinyTalk), { ...tinyTalk, title: 'One' })
    const other = withState(undone(one), { ...tinyTalk, title: 'Other' })
    expect(redone(other)).toBe(other)
  })

  it('knows the first slide in which two talks differ', () => {
    const changed = changeTalk(tinyTalk, { type: 'slide', slide: 2, fields: { title: 'New' } })
    expect(changedSlide(tinyTalk, changed)).toBe(2)
    expect(changedSlide(tinyTalk, { ...tinyTalk, title: 'New' })).toBeNull()
  })
})
