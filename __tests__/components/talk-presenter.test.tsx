/**
 * @jest-environment jsdom
 */
import '../support/text-encoder'
import '@testing-library/jest-dom'
import { fireEvent, within } from '@testing-library/react'
import { drawTalk } from '@/lib/talk/draw-talk'
import { tinyDatasets, tinyTalk } from '../support/make-talk'
import { handClock, NearChannel, openWindow } from '../support/talk-windows'

const sheet = drawTalk({
  place: { id: 'told', search: '' },
  talk: tinyTalk,
  datasets: tinyDatasets,
})

const stops: (() => void)[] = []

function open(role: 'stage' | 'presenter', time = handClock()) {
  const { root, stop } = openWindow(sheet, role, time.clock)
  stops.push(stop)
  return { root, stop, ...time, see: within(root) }
}

/** Both windows of a talk, as S opens the second. */
function openBoth(path = '/talks/told') {
  window.history.replaceState(null, '', path)
  const time = handClock()
  const stage = open('stage', time)
  const presenter = open('presenter', time)
  return { stage, presenter, pass: time.pass }
}

const press = (root: HTMLElement, key: string) =>
  fireEvent.keyDown(root.querySelector('.player-stage') ?? root, { key })
const heading = (root: HTMLElement) => root.querySelector('h1')?.textContent
const link = (root: HTMLElement) => root.querySelector('.presenter-link')?.textContent

beforeAll(() => {
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: true }) as MediaQueryList
  Object.assign(globalThis, { BroadcastChannel: NearChannel })
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  document.body.replaceChildren()
  window.sessionStorage.clear()
})

describe('the presenter window', () => {
  it('shows the step, the next step, what is said and what may be asked', () => {
    const { presenter } = openBoth('/talks/told/2/1')
    const { see } = presenter
    expect(see.getByText('Slide 2 of 3, step 1 of 3')).toBeInTheDocument()
    expect(see.getByRole('heading', { level: 1 })).toHaveTextContent('Which is the tallest?')
    expect(see.getByRole('heading', { name: 'Next step Birch joins' })).toBeInTheDocument()
    expect(see.getByText('Say what the spokes are.')).toBeInTheDocument()
    expect(see.getByText('Why trees?')).toBeInTheDocument()
    expect(see.getByText('They are near.')).toBeInTheDocument()
  })

  it('follows the notes step by step, and says where nothing is noted', () => {
    const { presenter } = openBoth('/talks/told/2/1')
    press(presenter.root, 'ArrowRight')
    expect(presenter.see.getByText('Now birch.')).toBeInTheDocument()
    press(presenter.root, 'End')
    expect(presenter.see.getByText('Nothing is noted for this step.')).toBeInTheDocument()
    expect(presenter.see.getByText('This is the last step')).toBeInTheDocument()
  })

  it('moves the stage, and is moved by it', () => {
    const { stage, presenter } = openBoth()
    press(presenter.root, 'ArrowRight')
    expect(heading(stage.root)).toBe('Which is the tallest?')
    fireEvent.click(stage.see.getByRole('button', { name: 'Previous' }))
    expect(heading(presenter.root)).toBe('What is a tree?')
  })

  it('goes to the slide of a small picture', () => {
    const { stage, presenter } = openBoth()
    const slides = presenter.see.getByRole('navigation', { name: 'All slides' })
    fireEvent.click(within(slides).getByRole('button', { name: /3 All of them/ }))
    expect(heading(stage.root)).toBe('All of them')
    const here = within(slides).getByRole('button', { current: 'step' })
    expect(here).toHaveTextContent('All of them')
  })

  it('counts from its opening, and from zero when asked, also by the stage', () => {
    const { stage, presenter, pass } = openBoth()
    const clock = () => presenter.root.querySelector('.presenter-clock b')?.textContent
    pass(83_000)
    expect(clock()).toBe('1:23')
    expect(presenter.see.getByText('4:37 left')).toBeInTheDocument()
    press(presenter.root, 'r')
    expect(clock()).toBe('0:00')
    pass(5_000)
    stage.root.querySelector<HTMLElement>('.player-stage')?.focus()
    fireEvent.click(presenter.see.getByRole('button', { name: 'From zero' }))
    expect(clock()).toBe('0:00')
  })

  it('says in words whether that keeps to the plan', () => {
    const { presenter, pass } = openBoth()
    pass(150_000)
    const pace = presenter.see.getByText('behind by 0:30')
    expect(pace).toHaveAttribute('data-pace', 'behind')
    press(presenter.root, 'ArrowRight')
    expect(presenter.see.getByText(/^on time, 1:30 left/)).toBeInTheDocument()
  })

  it('shows that the audience sees black, and ends it', () => {
    const { stage, presenter } = openBoth()
    press(presenter.root, 'b')
    expect(stage.root.firstElementChild).toHaveAttribute('data-screen', 'black')
    expect(link(presenter.root)).toBe('The stage is black')
    fireEvent.click(presenter.see.getByRole('button', { name: 'Show the picture' }))
    expect(stage.root.firstElementChild).toHaveAttribute('data-screen', 'show')
  })

  it('says after three seconds that no stage is heard, and that one is back', () => {
    const { stage, presenter, pass } = openBoth()
    pass(2_000)
    expect(link(presenter.root)).toBe('On the stage')
    stage.stop()
    pass(2_000)
    expect(link(presenter.root)).toBe('On the stage')
    pass(2_000)
    expect(link(presenter.root)).toBe('Not connected')
    expect(presenter.see.getByRole('link', { name: 'Open the stage' })).toBeInTheDocument()
    open('stage', presenter)
    expect(link(presenter.root)).toBe('On the stage')
  })

  it('is missed on the stage once it is closed', () => {
    const { stage, presenter, pass } = openBoth()
    const words = () => stage.root.querySelector('.player-link')?.textContent
    pass(1_000)
    expect(words()).toBe('connected')
    presenter.stop()
    pass(5_000)
    expect(words()).toBe('not connected')
  })

  it('gives a window that opens later all that is shown', () => {
    const { presenter, pass } = openBoth()
    press(presenter.root, 'ArrowRight')
    press(presenter.root, 't')
    press(presenter.root, 'b')
    window.sessionStorage.clear()
    window.history.replaceState(null, '', '/talks/told')
    const late = open('stage', { ...presenter, pass })
    expect(heading(late.root)).toBe('Which is the tallest?')
    expect(late.root.firstElementChild).toHaveAttribute('data-screen', 'black')
  })

  it('is never moved by a reader in another tab, unless who speaks is there', () => {
    window.history.replaceState(null, '', '/talks/told')
    const time = handClock()
    const [one, other] = [open('stage', time), open('stage', time)]
    press(one.root, 'ArrowRight')
    fireEvent.click(one.see.getByRole('button', { name: 'Next' }))
    expect(heading(other.root)).toBe('What is a tree?')
  })

  it('makes the text of the notes larger', () => {
    const { presenter } = openBoth()
    const size = () => presenter.root.querySelector<HTMLElement>('.player')?.style
    fireEvent.click(presenter.see.getByRole('button', { name: /larger text/ }))
    expect(size()?.getPropertyValue('--player-size')).toBe('1.15')
    fireEvent.click(presenter.see.getByRole('button', { name: /text as it was/ }))
    expect(size()?.getPropertyValue('--player-size')).toBe('1')
  })

  it('scrolls the notes by arrows while they have the focus', () => {
    const { presenter } = openBoth()
    const notes = presenter.see.getByRole('region', { name: 'Notes of this step' })
    expect(fireEvent.keyDown(notes, { key: 'ArrowDown' })).toBe(true)
    expect(heading(presenter.root)).toBe('What is a tree?')
    fireEvent.keyDown(notes, { key: 'ArrowRight' })
    expect(heading(presenter.root)).toBe('Which is the tallest?')
  })

  it('says what to do where the browser opens no window', () => {
    window.history.replaceState(null, '', '/talks/told/2/2')
    const stage = open('stage')
    const opened = jest.spyOn(window, 'open').mockReturnValue(null)
    fireEvent.click(stage.see.getByRole('button', { name: 'Presenter' }))
    const way = stage.see.getByRole('link', { name: 'Open the presenter window' })
    expect(way).toHaveAttribute('href', '/talks/told/2/2?view=presenter')
    expect(opened).toHaveBeenCalledWith(
      ...['/talks/told/2/2?view=presenter', 'outcrop-presenter-told', expect.any(String)],
    )
    opened.mockRestore()
  })

  it('offers the other screen where the browser knows one', async () => {
    const screens = [
      { availLeft: 0 },
      { availLeft: 1280, availTop: 0, availWidth: 1024, availHeight: 768 },
    ]
    Object.assign(window, {
      getScreenDetails: async () => ({ screens, currentScreen: screens[0] }),
    })
    Object.defineProperty(window.screen, 'isExtended', { value: true, configurable: true })
    const opened = jest.spyOn(window, 'open').mockReturnValue(window)
    const { presenter } = openBoth()
    press(presenter.root, 's')
    fireEvent.click(presenter.see.getByRole('button', { name: /on the other screen/ }))
    await presenter.see.findByText(/The stage is on the other screen/)
    const where = expect.stringContaining('left=1280,top=0,width=1024,height=768')
    expect(opened).toHaveBeenCalledWith('/talks/told/1/1', 'outcrop-stage-told', where)
    opened.mockRestore()
    Reflect.deleteProperty(window, 'getScreenDetails')
  })
})
