import { render } from '@testing-library/react'
import { lateCards } from '../../components/matrix/grid/grid-cards'
import { MatrixGrid } from '../../components/matrix/grid/matrix-grid.client'
import { lateMoves } from '../../components/matrix/grid/use-grid-moves'
import type { Dataset } from '../../lib/dataset/schema'
import { askedTable } from '../../lib/http/table-request'
import { tinyDataset } from './tiny-dataset'

// what comes late on the page is there before a test begins
beforeAll(() => Promise.all([lateMoves.ask(), lateCards.ask()]))

type Asked = { dataset?: Dataset; selectedKey?: string }

/** What the grid is given for an address, with heads that are the label alone. */
export function gridOf(search: string, { dataset = tinyDataset, selectedKey = '' }: Asked = {}) {
  const answer = askedTable({ dataset, hash: 'h', entries: [...new URLSearchParams(search)] })
  const { rows } = answer.rowsFrom(0, Math.max(1, answer.view.size.systems))
  const gone: string[] = []
  const picked: string[] = []
  return {
    view: answer.view,
    rowsAt: (from: number, to: number) => rows.slice(from, to),
    search,
    selectedKey,
    onGo: (next: string) => {
      gone.push(next)
    },
    onPick: (key: string) => {
      picked.push(key)
    },
    head: (column: (typeof answer.view.columns)[number]) => (
      <a href={`?order=up.${column.dimension.id}`}>{column.dimension.label}</a>
    ),
    gone,
    picked,
  }
}

/** The grid at an address; `gone` and `picked` are what it asked its page for. */
export function openGrid(search: string, asked: Asked = {}) {
  const { gone, picked, ...props } = gridOf(search, asked)
  return { gone, picked, ...render(<MatrixGrid {...props} />) }
}
