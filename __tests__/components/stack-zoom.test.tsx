/**
 * @jest-environment jsdom
 */
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { renderToStaticMarkup } from 'react-dom/server'
import { partBox } from '@/components/chart/stack/shown-part'
import { StackZoom } from '@/components/chart/stack/stack-zoom.client'

const WIDTH = 800
const HEIGHT = 400

function Picture({ height = HEIGHT }: { height?: number }) {
  return (
    <svg
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label="Beds"
    >
      <circle cx="400" cy="200" r="9" />
    </svg>
  )
}

// jsdom has no layout: every element is as large as the picture
beforeEach(() => {
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(WIDTH)
  jest.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(HEIGHT)
  jest
    .spyOn(Element.prototype, 'getBoundingClientRect')
    .mockReturnValue(new DOMRect(0, 0, WIDTH, HEIGHT))
})
afterEach(() => jest.restoreAllMocks())

function show() {
  const shown = render(
    <StackZoom label="Stack of 6 systems">
      <Picture />
    </StackZoom>,
  )
  const picture = screen.getByRole('img')
  const viewBox = () => (picture.getAttribute('viewBox') ?? '').split(' ').map(Number)
  const button = (name: string) => screen.getByRole('button', { name })
  return { ...shown, picture, viewBox, button, user: userEvent.setup() }
}

describe('StackZoom', () => {
  it('zooms in and out around the middle, and shows all again', async () => {
    const { viewBox, button, user } = show()
    await user.click(button('Zoom in'))
    expect(viewBox()[2]).toBeCloseTo(WIDTH / 1.5, 1)
    expect(viewBox()[0]).toBeCloseTo((WIDTH - WIDTH / 1.5) / 2, 1)
    expect(screen.getByText('150 %')).toBeTruthy()
    await user.click(button('Zoom out'))
    expect(viewBox()).toEqual([0, 0, WIDTH, HEIGHT])
    await user.click(button('Zoom in'))
    await user.click(button('Zoom in'))
    await user.click(button('Fit: show all'))
    expect(viewBox()).toEqual([0, 0, WIDTH, HEIGHT])
  })

  it('stays between the whole picture and six times its size', async () => {
    const { viewBox, button, user } = show()
    for (let times = 0; times < 8; times++) await user.click(button('Zoom in'))
    expect(viewBox()[2]).toBeCloseTo(WIDTH / 6, 1)
    expect(button('Zoom in').getAttribute('aria-disabled')).toBe('true')
    for (let times = 0; times < 9; times++) await user.click(button('Zoom out'))
    expect(viewBox()).toEqual([0, 0, WIDTH, HEIGHT])
    expect(button('Zoom out').getAttribute('aria-disabled')).toBe('true')
  })

  it('works by keyboard alone', async () => {
    const { viewBox, user } = show()
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Zoom in' }))
    await user.keyboard('++')
    expect(viewBox()[2]).toBeCloseTo(WIDTH / 2.25, 1)
    const [left = 0, top = 0] = viewBox()
    await user.keyboard('{ArrowRight}{ArrowDown}')
    expect(viewBox()[0]).toBeGreaterThan(left)
    expect(viewBox()[1]).toBeGreaterThan(top)
    await user.keyboard('-')
    expect(viewBox()[2]).toBeCloseTo(WIDTH / 1.5, 1)
    await user.keyboard('0')
    expect(viewBox()).toEqual([0, 0, WIDTH, HEIGHT])
  })

  it('never shows anything beside the sheet', async () => {
    const { viewBox, button, user } = show()
    await user.click(button('Zoom in'))
    for (let times = 0; times < 12; times++) await user.keyboard('{ArrowLeft}{ArrowUp}')
    expect(viewBox().slice(0, 2)).toEqual([0, 0])
    for (let times = 0; times < 12; times++) await user.keyboard('{ArrowRight}{ArrowDown}')
    const [x = 0, y = 0, width = 0, height = 0] = viewBox()
    expect(x + width).toBeCloseTo(WIDTH, 1)
    expect(y + height).toBeCloseTo(HEIGHT, 1)
  })

  it('leaves arrows in the picture to the marks, and keys with Ctrl to the browser', () => {
    const { picture, viewBox } = show()
    fireEvent.keyDown(picture, { key: '+' })
    const before = viewBox()
    fireEvent.keyDown(picture, { key: 'ArrowRight' })
    fireEvent.keyDown(picture, { key: '+', ctrlKey: true })
    expect(viewBox()).toEqual(before)
  })

  it('takes the wheel only with Ctrl or when the focus is inside', () => {
    const { picture, viewBox, button } = show()
    const wheel = { deltaY: -300, clientX: 0, clientY: 0 }
    fireEvent.wheel(picture, wheel)
    expect(viewBox()).toEqual([0, 0, WIDTH, HEIGHT])
    fireEvent.wheel(picture, { ...wheel, ctrlKey: true })
    const [, , width = 0] = viewBox()
    expect(width).toBeLessThan(WIDTH)
    button('Zoom in').focus()
    fireEvent.wheel(picture, wheel)
    expect(viewBox()[2]).toBeLessThan(width)
  })

  it('moves what is magnified when it is dragged, and nothing before', () => {
    const { picture, viewBox } = show()
    const drag = () => {
      fireEvent.mouseDown(picture, { button: 0, clientX: 400, clientY: 200, view: window })
      fireEvent.mouseMove(window, { clientX: 300, clientY: 200, view: window })
      fireEvent.mouseUp(window, { clientX: 300, clientY: 200, view: window })
    }
    drag()
    expect(viewBox()).toEqual([0, 0, WIDTH, HEIGHT])
    fireEvent.keyDown(picture, { key: '+' })
    const [left = 0] = viewBox()
    drag()
    expect(viewBox()[0]).toBeCloseTo(left + 100 / 1.5, 1)
  })

  it('shows the same part of a new picture', async () => {
    const { rerender, picture, user, button } = show()
    await user.click(button('Zoom in'))
    rerender(
      <StackZoom label="Stack of 6 systems">
        <Picture height={500} />
      </StackZoom>,
    )
    const [, , width = 0, height = 0] = (picture.getAttribute('viewBox') ?? '')
      .split(' ')
      .map(Number)
    expect(width).toBeCloseTo(WIDTH / 1.5, 1)
    expect(height).toBeCloseTo(500 / 1.5, 1)
  })

  it('is there before any script runs, without a style of its own', () => {
    const html = renderToStaticMarkup(
      <StackZoom label="Stack of 6 systems">
        <Picture />
      </StackZoom>,
    )
    expect(html).toContain('<svg')
    expect(html).not.toContain('style=')
  })

  it('gives axe nothing to find', async () => {
    const { container } = show()
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})

describe('the part that is shown', () => {
  it('keeps its place when the sheet is smaller than the stage', () => {
    const stage = { left: 10, top: 20, width: 1000, height: 500 }
    const sheet = {
      left: 110,
      top: 20,
      width: 800,
      height: 400,
      units: [1600, 800] as [number, number],
    }
    expect(partBox({ x: 0, y: 0, k: 1 }, stage, sheet)).toBe('0 0 1600 800')
    // the middle of the stage stays where it is
    const box = partBox({ x: -500, y: -250, k: 2 }, stage, sheet).split(' ').map(Number)
    const [x = 0, , width = 0] = box
    expect(x + width / 2).toBeCloseTo(800, 5)
  })
})
