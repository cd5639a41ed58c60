/**
 * @jest-environment jsdom
 */
import { render, screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { MatrixTable } from '@/components/matrix/matrix-table'
import { matrix } from '@/lib/charts/matrix'
import { matrixModelOf } from '../support/matrix-scenes'
import { tinyDataset } from '../support/tiny-dataset'

function show(asked: Parameters<typeof matrixModelOf>[1] = {}) {
  const model = matrixModelOf(tinyDataset, asked)
  return { model, ...render(<MatrixTable model={model} datasetId="trees" />) }
}

describe('MatrixTable', () => {
  it('says the same words as the table of the picture, in the same order', () => {
    const { model } = show()
    const rows = screen.getAllByRole('row').slice(2)
    const words = rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    )
    expect(words).toEqual(matrix.table(model).rows.map(([, ...cells]) => cells))
  })

  it('names rows, columns and groups with headers', () => {
    show()
    expect(screen.getByRole('table', { name: 'Three systems, five dimensions' })).toBeTruthy()
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Form',
      'Kind',
      'Where it sits',
      'System',
      'Height',
      'Shade',
      'Age',
      'Leaf',
      'Evergreen',
      'Layer',
    ])
    expect(screen.getByRole('rowheader', { name: /^Alder ?, broad leaf$/ })).toBeTruthy()
  })

  it('leads from every cell to its evidence', () => {
    show()
    const link = screen.getByRole('link', { name: 'disputed: low or tall' })
    expect(link.getAttribute('href')).toBe('/trees/systems/birch#height')
    const layer = screen.getByRole('link', { name: 'home: Soil; reaches into: Trunk' })
    expect(layer.getAttribute('href')).toBe('/trees/systems/alder')
  })

  it('gives every cell the key and the state that the picture gives it', () => {
    const { model, container } = show()
    const cells = [...container.querySelectorAll('td[data-key]')]
    expect(
      cells.map((cell) => [cell.getAttribute('data-key'), cell.getAttribute('data-state')]),
    ).toEqual(model.cells.flat().map(({ key, state }) => [key, state]))
  })

  it('says how it is sorted and which systems have no rank', () => {
    show({ query: { order: { by: 'sorted', keys: [{ way: 'down', dimension: 'shade' }] } } })
    const head = screen.getByRole('columnheader', { name: 'Shade' })
    expect(head.getAttribute('aria-sort')).toBe('descending')
    expect(screen.getByText('Source silent on shade, so not ranked')).toBeTruthy()
  })

  it('gives axe nothing to find', async () => {
    const { container } = show({
      query: { order: { by: 'sorted', keys: [{ way: 'up', dimension: 'shade' }] } },
    })
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes.length])).toEqual([])
  })
})
