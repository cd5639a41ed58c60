/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ChartStage } from '../../components/chart/chart-stage.client'
import { ReachContext } from '../../components/chart/linked-hover'
import { tinyFigure } from '../support/tiny-explore'

afterEach(() => jest.restoreAllMocks())

/** A picture with the wide or the narrow of its two drawings in view, as the style sheet has it. */
function stage(chart = 'matrix', shown: 'wide' | 'narrow' = 'wide') {
  jest.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(function (this: Element) {
    return this.closest(`.scene-${shown}`) ? 480 : 0
  })
  const figure = tinyFigure(chart)
  const onPick = jest.fn()
  const onReach = jest.fn()
  const page = (shownFigure: typeof figure) => (
    <ReachContext value={onReach}>
      <button type="button">before</button>
      <ChartStage figure={shownFigure} onPick={onPick} />
      <button type="button">after</button>
    </ReachContext>
  )
  const { container, rerender } = render(page(figure))
  const show = (next: typeof figure) => rerender(page(next))
  const group = screen.getByRole('group', { name: figure.describe.title, description: /Arrows/ })
  /** The key of the marks that stand out; null when none does. */
  const active = () => {
    const keys = [...container.querySelectorAll('[data-active]')].map((node) =>
      node.getAttribute('data-key'),
    )
    expect(new Set(keys).size).toBeLessThanOrEqual(1)
    return keys[0] ?? null
  }
  const said = () => container.querySelector('[aria-live="polite"]')?.textContent
  return { figure, group, onPick, onReach, active, said, show, user: userEvent.setup() }
}

describe('a picture on the page', () => {
  it('has the name of the picture, and says what it shows and how to walk it', () => {
    const { group, figure } = stage()
    expect(group).toHaveAccessibleName('Three systems, five dimensions')
    expect(group).toHaveAccessibleDescription(expect.stringContaining(figure.describe.short))
    expect(group).toHaveAccessibleDescription(expect.stringContaining('Enter opens the evidence'))
  })

  it.each(['radar', 'stack', 'matrix'])('is one tab stop: %s', async (chart) => {
    const { group, user } = stage(chart)
    await user.tab()
    await user.tab()
    expect(group).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('button', { name: 'after' })).toHaveFocus()
  })
})

describe('walking through a picture by keys', () => {
  it('goes along the rows and columns of cells', async () => {
    const { group, active, user } = stage()
    act(() => group.focus())
    expect(active()).toBeNull()
    await user.keyboard('{End}')
    expect(active()).toBe('cedar@crown')
    await user.keyboard('{ArrowLeft}')
    expect(active()).toBe('cedar/evergreen')
    await user.keyboard('{ArrowUp}')
    expect(active()).toBe('birch/evergreen')
    await user.keyboard('{ArrowRight}{ArrowDown}{ArrowLeft}')
    expect(active()).toBe('cedar/leaf')
  })

  it('begins at the first mark and ends at the last', async () => {
    const { group, active, user } = stage('radar')
    act(() => group.focus())
    await user.keyboard('{ArrowRight}')
    const first = active()
    await user.keyboard('{End}')
    const last = active()
    await user.keyboard('{Home}')
    expect(active()).toBe(first)
    expect(last).not.toBe(first)
    expect(first).not.toBeNull()
  })

  it('walks the drawing that is in view: on a narrow screen systems stand side by side', async () => {
    const { group, active, user } = stage('matrix', 'narrow')
    act(() => group.focus())
    for (let steps = 0; active() !== 'alder/height' && steps < 20; steps++) {
      await user.keyboard('{ArrowRight}')
    }
    await user.keyboard('{ArrowRight}')
    expect(active()).toBe('birch/height')
    await user.keyboard('{ArrowDown}')
    expect(active()).toBe('birch/shade')
  })

  it('stays on its mark when the picture is drawn anew', async () => {
    const { group, active, show, user } = stage('stack')
    act(() => group.focus())
    await user.keyboard('{End}')
    expect(active()).toBe('cedar@soil')
    show(tinyFigure('stack', 'cell=cedar/evergreen'))
    expect(active()).toBe('cedar@soil')
  })

  it('reads out each mark it comes to', async () => {
    const { group, said, figure, active, user } = stage()
    act(() => group.focus())
    expect(said()).toBe('')
    await user.keyboard('{End}{ArrowLeft}')
    const note = figure.notes[active() ?? '']
    expect(note?.title).toBe('Cedar, Evergreen')
    expect(said()).toBe([note?.title, ...(note?.lines ?? [])].join('. '))
  })

  it('tells the other pictures where it is', async () => {
    const { group, onReach, user } = stage()
    act(() => group.focus())
    await user.keyboard('{End}')
    expect(onReach).toHaveBeenLastCalledWith(expect.objectContaining({ key: 'cedar@crown' }))
    await user.tab()
    expect(onReach).toHaveBeenLastCalledWith(null)
  })

  it('opens the evidence with Enter, and not before a mark is reached', async () => {
    const { group, onPick, user } = stage()
    act(() => group.focus())
    await user.keyboard('{Enter}')
    expect(onPick).not.toHaveBeenCalled()
    await user.keyboard('{End}{ArrowLeft}{Enter}')
    expect(onPick.mock.calls).toEqual([['cedar/evergreen']])
  })

  it('leaves the marks with Escape, and leaves the next Escape to the page', async () => {
    const { group, active, said, user } = stage()
    const taken: boolean[] = []
    const watch = (event: KeyboardEvent) => taken.push(event.defaultPrevented)
    window.addEventListener('keydown', watch)
    act(() => group.focus())
    await user.keyboard('{End}{Escape}')
    expect(active()).toBeNull()
    expect(said()).toBe('')
    await user.keyboard('{Escape}')
    window.removeEventListener('keydown', watch)
    expect(taken).toEqual([true, true, false])
  })

  it('leaves the marks when the focus goes', async () => {
    const { group, active, said, user } = stage()
    act(() => group.focus())
    await user.keyboard('{End}')
    await user.tab()
    expect(active()).toBeNull()
    expect(said()).toBe('')
  })

  it.each(['Control', 'Meta', 'Alt'])('leaves arrows with %s to the browser', async (key) => {
    const { group, active, user } = stage()
    act(() => group.focus())
    await user.keyboard(`{${key}>}{ArrowRight}{/${key}}`)
    expect(active()).toBeNull()
  })
})
