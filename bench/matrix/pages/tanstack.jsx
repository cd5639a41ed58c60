import {
  columnFacetingFeature,
  columnFilteringFeature,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_arrHas,
  filterFn_includesString,
  globalFilteringFeature,
  rowSortingFeature,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { begin } from './begin.mjs'

const ROW = 32

/** Only what is used is registered, as its documentation asks for. */
const features = tableFeatures({
  columnFilteringFeature,
  columnFacetingFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  sortedRowModel: createSortedRowModel(),
  filterFns: { arrHas: filterFn_arrHas, includesString: filterFn_includesString },
  sortFns: { text: sortFn_text },
})

const facetTimes = []

function columnsOf(fields) {
  return fields.map(({ id, label, choices, several }) => ({
    id,
    accessorKey: id,
    header: label,
    filterFn: choices.length > 0 ? 'arrHas' : 'includesString',
    sortFn: 'text',
    // Of a cell with several values each counts, as in Outcrop's panel.
    ...(several ? { getUniqueValues: (row) => (row[id] === null ? [] : row[id].split('; ')) } : {}),
  }))
}

function App({ rows, fields, changed }) {
  const columns = useMemo(() => columnsOf(fields), [fields])
  const table = useTable({
    features,
    columns,
    data: rows,
    globalFilterFn: 'includesString',
    getColumnCanGlobalFilter: () => true,
  })
  const shown = table.getRowModel().rows
  useLayoutEffect(() => {
    document.querySelector('#count').textContent = String(shown.length)
    changed()
  })
  return (
    <>
      <aside id="own-panel">
        <button data-sort="" type="button" onClick={() => toggleSort(table)}>
          Sort by openness
        </button>
        <input type="search" onChange={(event) => table.setGlobalFilter(event.target.value)} />
        <Facets table={table} fields={fields} />
      </aside>
      <Body rows={shown} fields={fields} />
    </>
  )
}

function toggleSort(table) {
  const sorted = table.state.sorting.length > 0
  table.setSorting(sorted ? [] : [{ id: 'openness', desc: true }])
}

/** The counts of every value under the filters of the other columns. */
function Facets({ table, fields }) {
  const start = performance.now()
  const facets = fields
    .filter((field) => field.choices.length > 0)
    .map((field) => ({ field, counts: table.getColumn(field.id).getFacetedUniqueValues() }))
  facetTimes.push(performance.now() - start)
  return facets.map(({ field, counts }) => (
    <Facet key={field.id} field={field} counts={counts} column={table.getColumn(field.id)} />
  ))
}

function Facet({ field, counts, column }) {
  const chosen = column.getFilterValue() ?? []
  const toggled = (choice) =>
    chosen.includes(choice) ? chosen.filter((each) => each !== choice) : [...chosen, choice]
  return (
    <fieldset>
      <legend>{field.label}</legend>
      {field.choices.map((choice) => (
        <label key={choice}>
          <input
            type="checkbox"
            data-pick={`${field.id}/${choice}`}
            checked={chosen.includes(choice)}
            onChange={() => column.setFilterValue(toggled(choice))}
          />
          <span>{counts.get(choice) ?? 0}</span> {choice}
        </label>
      ))}
    </fieldset>
  )
}

/** The virtualizer stands as low in the tree as can be, so that scrolling renders the body alone. */
function Body({ rows, fields }) {
  const scroller = useRef(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 5,
  })
  return (
    <div id="own-scroller" ref={scroller}>
      <div className="own-row own-head">
        {fields.map(({ id, label }) => (
          <span key={id}>{label}</span>
        ))}
      </div>
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map((item) => (
          <div
            key={item.key}
            className="own-row"
            data-index={item.index}
            style={{ transform: `translateY(${item.start}px)` }}
          >
            {fields.map(({ id }) => (
              <span key={id} data-column={id}>
                {rows[item.index].getValue(id)}
              </span>
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

function mount({ node, panel, rows, fields, changed }) {
  panel.remove()
  createRoot(node).render(<App rows={rows} fields={fields} changed={changed} />)
  return {
    count: () => Number(document.querySelector('#count').textContent),
    firstText: (id) => node.querySelector(`[data-index="0"] [data-column="${id}"]`)?.textContent,
    scroller: () => node.querySelector('#own-scroller'),
    facetTimes,
    facet: () => Number(document.querySelector('[data-pick="openness/Open"] + span')?.textContent),
  }
}

begin({ mount, ownPanel: true })
