import { FilterModule, FormatModule, SortModule, Tabulator } from 'tabulator-tables'
import 'tabulator-tables/dist/css/tabulator.css'
import { begin } from './begin.mjs'

Tabulator.registerModule([FilterModule, FormatModule, SortModule])

/**
 * A fixed height, which turns the virtual rows on, a fixed height of rows and fixed widths. The panel and the
 * field are one custom filter each: functions over the row's object, as its documentation has it for
 * filters of several fields.
 */
async function mount({ node, rows, fields, changed }) {
  let picks = []
  let sought = ''
  const picked = (data) => picks.every(([id, chosen]) => chosen.has(data[id]))
  const found = (data) => fields.some(({ id }) => data[id]?.toLowerCase().includes(sought))
  const table = new Tabulator(node, {
    data: rows,
    columns: fields.map(({ id, label }) => ({ field: id, title: label, width: 140 })),
    height: node.clientHeight,
    rowHeight: 32,
    layout: 'fitData',
    columnDefaults: { sorter: 'string' },
  })
  await new Promise((resolve) => table.on('tableBuilt', resolve))
  table.on('dataFiltered', (_filters, kept) => {
    count = kept.length
    changed()
  })
  let count = rows.length
  const apply = () => {
    const filters = []
    if (picks.length > 0) filters.push({ field: picked, type: undefined })
    if (sought !== '') filters.push({ field: found, type: undefined })
    if (filters.length > 0) table.setFilter(filters)
    else table.clearFilter()
  }
  return {
    filter(asked) {
      picks = [...asked]
      apply()
    },
    search(text) {
      sought = text.toLowerCase()
      apply()
    },
    sort(id) {
      if (id === null) table.clearSort()
      else table.setSort(id, 'desc')
    },
    count: () => count,
    firstText: (id) =>
      node.querySelector(`.tabulator-table .tabulator-row [tabulator-field="${id}"]`)?.textContent,
    scroller: () => node.querySelector('.tabulator-tableholder'),
  }
}

begin({ mount })
