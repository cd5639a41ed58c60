/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { readFileSync } from 'node:fs'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { LOOKS, SIZES } from '../../components/matrix/grid/grid-options'
import { makeDataset } from '../support/make-dataset'
import { openGrid } from '../support/open-grid'

const large = makeDataset({ systems: 400, dimensions: 12, seed: 5 })
const wide = makeDataset({ systems: 40, dimensions: 60, seed: 6 })
const cells = (container: HTMLElement) => container.querySelectorAll('[role="grid"] td').length
const rowIndexes = (container: HTMLElement) =>
  [...container.querySelectorAll('.placed-rows tr')].map((row) =>
    Number(row.getAttribute('aria-rowindex')),
  )

async function scrollTo(box: Element, place: { top?: number; left?: number }) {
  if (place.top !== undefined) box.scrollTop = place.top
  if (place.left !== undefined) box.scrollLeft = place.left
  fireEvent.scroll(box)
  await act(() => new Promise((done) => requestAnimationFrame(() => done(undefined))))
}

describe('a large table', () => {
  it('draws only what is in sight, and says how much there is', () => {
    const { container } = openGrid('show=glyphs', { dataset: large })
    expect(cells(container)).toBeLessThan(1500)
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '402')
    expect(rowIndexes(container)[0]).toBe(3)
  })

  it('moves no node while it scrolls, and has its rows in their order at rest', async () => {
    const { container } = openGrid('show=glyphs', { dataset: large })
    const box = container.querySelector('.grid-box')
    if (!box) throw new Error('no box')
    const rows = () => [...container.querySelectorAll('.placed-rows tr')]
    const inOrder = (first: number) => rows().map((_, place) => first + place)
    await scrollTo(box, { top: 3600 })
    await waitFor(() => expect(rowIndexes(container)).toEqual(inOrder(101)))
    const before = rows()
    await scrollTo(box, { top: 3600 + 5 * 36 })
    await scrollTo(box, { top: 7200 + 5 * 36 })
    expect(rows()).toEqual(before)
    expect(rowIndexes(container)).not.toEqual(inOrder(206))
    expect([...rowIndexes(container)].sort((a, b) => a - b)).toEqual(inOrder(206))
    await waitFor(() => expect(rowIndexes(container)).toEqual(inOrder(206)))
    expect(new Set(rows())).toEqual(new Set(before))
  })

  it('draws only the columns in sight, with their numbers', async () => {
    const { container } = openGrid('show=words', { dataset: wide })
    const box = container.querySelector('.grid-box')
    if (!box) throw new Error('no box')
    const shown = () => [...container.querySelectorAll('.heads th[aria-colindex]')]
    expect(shown().length).toBeLessThan(20)
    await scrollTo(box, { left: 132 * 30 })
    expect(shown()[0]).toHaveAttribute('aria-colindex', '31')
    expect(cells(container)).toBeLessThan(1500)
  })

  it('scrolls a cell in before it takes the focus', async () => {
    const { container } = openGrid('show=glyphs', { dataset: large })
    container.querySelector<HTMLElement>('td[tabindex="0"]')?.focus()
    await userEvent.keyboard('{Control>}{End}{/Control}')
    expect(document.activeElement?.closest('tr')).toHaveAttribute('data-row', '399')
    expect(cells(container)).toBeLessThan(1500)
  })

  it('keeps the focus for a cell that is scrolled away', async () => {
    const { container } = openGrid('show=glyphs', { dataset: large })
    const box = container.querySelector('.grid-box')
    container.querySelector<HTMLElement>('td[tabindex="0"]')?.focus()
    if (!box) throw new Error('no box')
    await scrollTo(box, { top: 7200 })
    expect(document.activeElement).toBe(box)
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement?.closest('tr')).toHaveAttribute('data-row', '1')
  })

  it('says on paper, and without a script, that it is only part', () => {
    const { container } = openGrid('show=glyphs', { dataset: large })
    const said = /This is only part of the table: \d+ of 400 rows\. Filters/
    expect(screen.queryByText(said)).toBeNull()
    act(() => {
      window.dispatchEvent(new Event('beforeprint'))
    })
    expect(screen.getByText(said)).toBeVisible()
    act(() => {
      window.dispatchEvent(new Event('afterprint'))
    })
    expect(screen.queryByText(said)).toBeNull()
    expect(container.querySelector('noscript')).toBeInTheDocument()
  })

  it('says that so many rows are not moved by hand', async () => {
    const { container, gone } = openGrid('show=glyphs', { dataset: large })
    container.querySelector<HTMLElement>('td[tabindex="0"]')?.focus()
    await userEvent.keyboard('{ArrowLeft} ')
    expect(screen.getByRole('status')).toHaveTextContent(/too many systems to move/)
    expect(gone).toEqual([])
  })
})

it('has the sizes of rows and columns that the style sheet has', () => {
  const css = readFileSync('app/styles/matrix-grid.css', 'utf8')
  const base = /\.grid-table \{([^}]*)\}/.exec(css)?.[1] ?? ''
  for (const look of LOOKS) {
    const own = new RegExp(`\\n\\.look-${look} \\{([^}]*)\\}`).exec(css)?.[1] ?? ''
    for (const name of ['row', 'column', 'head'] as const) {
      const found = (text: string) => new RegExp(`--${name}: (\\d+)px`).exec(text)?.[1]
      expect([look, name, Number(found(own) ?? found(base))]).toEqual([
        look,
        name,
        SIZES[look][name],
      ])
    }
  }
})
