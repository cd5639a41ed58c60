/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import '../support/text-encoder'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { TalkEditor } from '../../components/talk/editor/talk-editor'
import { landing } from '../../components/talk/editor/use-lift'
import { keepOwnTalk, ownTalk } from '../../components/talk/own/own-talks'
import type { TalkDraft } from '../../lib/talk/schema'
import { tinyTalk } from '../support/make-talk'
import { tinyDataset } from '../support/tiny-dataset'

const ID = 'trees'
const KNOWN = [{ id: 'trees', title: 'Trees' }]
const slides = () => screen.getByRole('list', { name: 'Slides' })
const titles = () =>
  [...slides().querySelectorAll('.talk-open-words')].map((each) =>
    (each.childNodes[2]?.textContent ?? '').trim(),
  )
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const grip = (number: number) => button(new RegExp(`^Move slide ${number}:`))

async function open(talk: TalkDraft = tinyTalk, hash = '') {
  keepOwnTalk(ID, talk)
  window.history.replaceState(null, '', `/talks/own?edit=${ID}${hash}`)
  const user = userEvent.setup()
  const opened = render(<TalkEditor id={ID} datasets={KNOWN} />)
  await screen.findByRole('list', { name: 'Slides' })
  // the dataset is here
  await act(async () => {})
  return { user, ...opened }
}

beforeEach(() => {
  window.localStorage.clear()
  const answer = { ok: true, text: async () => JSON.stringify(tinyDataset) }
  global.fetch = jest.fn(async () => answer as Response)
})
afterEach(() => jest.restoreAllMocks())

describe('the editor of a talk', () => {
  it('changes the title of a slide, and takes it back whole', async () => {
    const { user, unmount } = await open(tinyTalk, '#1/1')
    const field = screen.getByLabelText('Title')
    await user.clear(field)
    await user.type(field, 'Why trees?')
    expect(titles()[0]).toBe('Why trees?')
    await user.keyboard('{Control>}z{/Control}')
    expect(screen.getByLabelText('Title')).toHaveValue('What is a tree?')
    await user.click(button('Redo'))
    unmount()
    expect(ownTalk(ID)?.talk.slides[0]?.title).toBe('Why trees?')
  })

  it('says beside a field what is wrong with it, and keeps it all the same', async () => {
    const { user, unmount } = await open(tinyTalk, '#1/1')
    await user.clear(screen.getByLabelText('Title'))
    const field = screen.getByLabelText('Title')
    expect(field).toHaveAttribute('aria-invalid', 'true')
    expect(field).toHaveAccessibleDescription(/is empty/i)
    expect(screen.getByText('1 fault to mend')).toBeInTheDocument()
    unmount()
    expect(ownTalk(ID)?.talk.slides[0]?.title).toBe('')
  })

  it('names a key that no dataset has, with what is nearest', async () => {
    const { user } = await open(tinyTalk, '#3/1')
    const field = screen.getByLabelText('Picture')
    await user.clear(field)
    await user.type(field, 'radar?systems=aldr')
    expect(await screen.findByText(/aldr.*alder/i)).toBeInTheDocument()
  })

  it('moves a slide by keys: lift, arrows, drop', async () => {
    const { user } = await open()
    grip(1).focus()
    await user.keyboard(' {ArrowDown}{ArrowDown}')
    expect(screen.getByText('Moved to 3 of 3.')).toBeInTheDocument()
    await user.keyboard(' ')
    expect(titles()).toEqual(['Which is the tallest?', 'All of them', 'What is a tree?'])
    expect(grip(3)).toHaveFocus()
    await user.keyboard('{Control>}z{/Control}')
    expect(titles()[0]).toBe('What is a tree?')
  })

  it('puts a lifted slide back on Escape and when the focus leaves', async () => {
    const { user } = await open()
    grip(1).focus()
    await user.keyboard('{Enter}{End}{Escape}')
    expect(screen.getByText('Slide put back. Nothing moved.')).toBeInTheDocument()
    await user.keyboard('{Enter}{End}')
    await user.tab()
    expect(titles()[0]).toBe('What is a tree?')
    expect(button('Undo')).toHaveAttribute('aria-disabled', 'true')
  })

  it('adds, copies and drops slides and steps, each of which can be taken back', async () => {
    const { user } = await open(tinyTalk, '#2/1')
    await user.click(button('Copy'))
    expect(titles()).toHaveLength(4)
    await user.click(button('Drop'))
    expect(titles()).toHaveLength(3)
    await user.click(within(slides()).getByRole('button', { name: /^2 Which/ }))
    await user.click(button('Add a step'))
    expect(button(/^Step 2 What changes/)).toHaveAttribute('aria-current', 'true')
    await user.click(button('Drop step 2'))
    await user.click(button('Add words'))
    expect(titles()).toHaveLength(4)
    for (let at = 0; at < 5; at++) await user.click(button('Undo'))
    expect(titles()).toEqual(tinyTalk.slides.map(({ title }) => title))
    expect(button('Undo')).toHaveAttribute('aria-disabled', 'true')
  })

  it('moves a step with what is said at it', async () => {
    const { user, unmount } = await open(tinyTalk, '#2/2')
    button(/^Move step 2/).focus()
    await user.keyboard(' {ArrowDown} ')
    unmount()
    const [, slide] = ownTalk(ID)?.talk.slides ?? []
    expect(slide?.steps?.map(({ caption }) => caption)).toEqual([
      'The same as a table',
      'Birch joins',
    ])
    expect(slide?.notes).toMatch(/As a table\.\n\[step\] Now birch\.$/)
  })

  it('takes the address of a page as a picture, and says what it leaves out', async () => {
    const { user } = await open(tinyTalk, '#3/1')
    screen.getByLabelText('Picture').focus()
    await user.paste('https://any.example/trees/radar?systems=alder,birch&theme=dark')
    expect(screen.getByLabelText('Picture')).toHaveValue('radar?systems=alder,birch')
    expect(screen.getByText(/Left out.*: theme\./)).toBeInTheDocument()
  })

  it('works out what a step has to change from the address of a picture', async () => {
    const { user, unmount } = await open(tinyTalk, '#2/2')
    screen.getByLabelText('Or the address of the picture to show').focus()
    await user.paste('/trees/matrix?systems=cedar')
    unmount()
    expect(ownTalk(ID)?.talk.slides[1]?.steps?.[0]).toEqual({
      chart: 'matrix',
      set: { systems: 'cedar' },
      caption: 'Birch joins',
    })
  })

  it('sets a picture key by key', async () => {
    const { user } = await open(tinyTalk, '#3/1')
    await user.click(screen.getByText('Key by key'))
    await user.type(screen.getByLabelText('Another key'), 'systems{Enter}')
    await user.type(screen.getByLabelText('systems'), 'alder')
    expect(screen.getByLabelText('Picture')).toHaveValue('matrix?systems=alder')
    await user.selectOptions(screen.getByLabelText('Kind of chart'), 'radar')
    expect(screen.getByLabelText('Picture')).toHaveValue('radar?systems=alder')
    await user.click(button('Drop systems'))
    expect(screen.getByLabelText('Picture')).toHaveValue('radar')
  })

  it('keeps lines as rows, also while one is still empty', async () => {
    const { user, unmount } = await open(tinyTalk, '#1/1')
    await user.type(screen.getByLabelText('Lines'), '{Enter}It falls')
    expect(screen.getByLabelText('Lines')).toHaveValue('It stands\nIt grows\nIt falls')
    unmount()
    expect(ownTalk(ID)?.talk.slides[0]?.lines).toEqual(['It stands', 'It grows', 'It falls'])
  })

  it('changes title, theme and minutes of the talk', async () => {
    const { user, unmount } = await open()
    await user.type(screen.getByLabelText('Title of the talk'), '!')
    await user.selectOptions(screen.getByLabelText('Theme'), 'dark')
    await user.clear(screen.getByLabelText('Minutes of the talk'))
    unmount()
    const talk = ownTalk(ID)?.talk
    expect(talk).toMatchObject({ title: `${tinyTalk.title}!`, theme: 'dark' })
    expect(talk?.minutes).toBeUndefined()
  })

  it('says that another window changed the talk, and offers both', async () => {
    const { user } = await open()
    act(() => {
      keepOwnTalk(ID, { ...tinyTalk, title: 'Elsewhere' })
    })
    expect(screen.getByRole('alert')).toHaveTextContent('changed in another window')
    await user.click(button('Show what the other window has'))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Elsewhere')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('draws the pictures of its slides', async () => {
    await open()
    expect(await screen.findByText('The talk')).toBeInTheDocument()
    const pictures = () => slides().querySelectorAll('.talk-picture svg')
    await waitFor(() => expect(pictures()).toHaveLength(3), { timeout: 20_000 })
  })

  it('says that no talk is kept under an id', async () => {
    render(<TalkEditor id="none" datasets={KNOWN} />)
    expect(await screen.findByText('This browser keeps no talk as none.')).toBeInTheDocument()
  })

  it.each(['', '#1/1', '#2/2'])('has nothing that axe finds, at %s', async (hash) => {
    const { container } = await open(tinyTalk, hash)
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  })
})

/** jsdom has no events of pointers; they are those of a mouse under another name. */
function point(where: Element | Document, type: string) {
  fireEvent(where, new MouseEvent(type, { bubbles: true, button: 0, clientY: 5 }))
}

describe('a grip under the pointer', () => {
  it('lets a slide land before or after the middle of another', () => {
    expect(landing(0, 2, false)).toBe(1)
    expect(landing(0, 2, true)).toBe(2)
    expect(landing(2, 0, false)).toBe(0)
    expect(landing(2, 0, true)).toBe(1)
    expect(landing(1, 1, true)).toBe(1)
  })

  it('drops where it is let go, and nowhere after Escape', async () => {
    await open()
    const items = within(slides()).getAllByRole('listitem')
    document.elementFromPoint = () => items[2] ?? null
    point(grip(1), 'pointerdown')
    point(document, 'pointermove')
    fireEvent.keyDown(document, { key: 'Escape' })
    point(document, 'pointerup')
    expect(titles()[0]).toBe('What is a tree?')
    point(grip(1), 'pointerdown')
    point(document, 'pointermove')
    point(document, 'pointerup')
    expect(titles()[2]).toBe('What is a tree?')
  })
})
