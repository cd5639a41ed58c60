import { madeRows } from '../rows'

const PATIENCE_MS = 30_000
const PARAMETERS = new URLSearchParams(location.search)

/**
 * Every table page begins here. The driver calls `bench.make()`, measures the heap with the plain rows
 * alone, and then calls `bench.mount()`. From there on it uses the page as a reader would: it clicks on
 * checkboxes, types into the field, presses the button of a head.
 *
 * A library gives `mount({ node, panel, rows, fields, changed })`, which returns
 * `{ filter(picks), search(text), sort(id), count(), firstText(id), scroller(), facetTimes? }`.
 * One with `ownPanel` draws the panel itself.
 */
export function begin({ mount, ownPanel = false }) {
  const bench = {
    make() {
      bench.made = madeRows(Number(PARAMETERS.get('systems')))
      return bench.made.rows.length
    },
    async mount() {
      const start = performance.now()
      const { rows, fields } = bench.made
      const node = document.querySelector('#table')
      const panel = document.querySelector('#panel')
      const status = document.querySelector('#count')
      const changed = () => {
        if (bench.table) status.textContent = String(bench.table.count())
      }
      bench.table = await mount({ node, panel, rows, fields, changed })
      if (!ownPanel) drawPanel(panel, fields, bench.table)
      changed()
      while (!bench.table.firstText('name')) {
        if (performance.now() - start > PATIENCE_MS) throw new Error('shows no row')
        await nextFrame()
      }
      await nextFrame()
      await nextFrame()
      return performance.now() - start
    },
    count: () => Number(document.querySelector('#count').textContent),
    first: (id) => bench.table.firstText(id),
    scroller: () => bench.table.scroller(),
    facetTimes: () => bench.table.facetTimes ?? [],
  }
  if (ownPanel) bench.facet = () => bench.table.facet()
  globalThis.bench = bench
}

export function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}

/** A panel without counts, for tables that have none: it costs nothing after it is drawn. */
function drawPanel(panel, fields, table) {
  const picks = new Map()
  const sort = document.createElement('button')
  sort.dataset.sort = ''
  let sorted = false
  sort.onclick = () => {
    sorted = !sorted
    table.sort(sorted ? 'openness' : null)
  }
  sort.textContent = 'Sort by openness'
  const search = document.createElement('input')
  search.type = 'search'
  search.oninput = () => table.search(search.value)
  panel.append(sort, search)
  for (const { id, label, choices } of fields.filter((field) => field.choices.length > 0)) {
    const set = document.createElement('fieldset')
    set.append(Object.assign(document.createElement('legend'), { textContent: label }))
    for (const choice of choices) {
      const box = document.createElement('input')
      box.type = 'checkbox'
      box.dataset.pick = `${id}/${choice}`
      box.onchange = () => {
        const chosen = new Set(picks.get(id))
        if (box.checked) chosen.add(choice)
        else chosen.delete(choice)
        if (chosen.size > 0) picks.set(id, chosen)
        else picks.delete(id)
        table.filter(picks)
      }
      const line = document.createElement('label')
      line.append(box, choice)
      set.append(line)
    }
    panel.append(set)
  }
}
