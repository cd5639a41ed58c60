import {
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  createGrid,
  ExternalFilterModule,
  ModuleRegistry,
  QuickFilterModule,
  RowApiModule,
} from 'ag-grid-community'
import { begin } from './begin.mjs'

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  ClientSideRowModelApiModule,
  ColumnApiModule,
  ExternalFilterModule,
  QuickFilterModule,
  RowApiModule,
])

/**
 * The client-side row model with virtual rows and columns, which are on by default. The community edition
 * has no filter by sets of values, so the panel is its "external filter": one function over the row's
 * object, the fastest of its filters. `cacheQuickFilter` is what its documentation advises for many rows.
 * No animation of rows.
 */
function mount({ node, rows, fields, changed }) {
  let picks = []
  const api = createGrid(node, {
    rowData: rows,
    columnDefs: fields.map(({ id, label }) => ({
      field: id,
      headerName: label,
      width: 140,
      pinned: id === 'name' ? 'left' : null,
    })),
    rowHeight: 32,
    headerHeight: 40,
    animateRows: false,
    cacheQuickFilter: true,
    isExternalFilterPresent: () => picks.length > 0,
    doesExternalFilterPass: ({ data }) => picks.every(([id, chosen]) => chosen.has(data[id])),
    onModelUpdated: changed,
  })
  const side = (id) =>
    id === 'name' ? '.ag-pinned-left-cols-container' : '.ag-center-cols-container'
  return {
    filter(asked) {
      picks = [...asked]
      api.onFilterChanged()
    },
    search: (text) => api.setGridOption('quickFilterText', text),
    sort(id) {
      const state = id === null ? [] : [{ colId: id, sort: 'desc' }]
      api.applyColumnState({ state, defaultState: { sort: null } })
    },
    count: () => api.getDisplayedRowCount(),
    firstText(id) {
      const cell = node.querySelector(`${side(id)} [row-index="0"] [col-id="${id}"]`)
      if (cell !== null) return cell.textContent
      // A column out of sight is not in the document.
      return node.querySelector('[row-index="0"]') && api.getDisplayedRowAtIndex(0)?.data[id]
    },
    scroller: () => node.querySelector('.ag-grid-viewport'),
  }
}

begin({ mount })
