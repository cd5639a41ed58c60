import { buildCategoricalColumn, builder, buildRanking, buildStringColumn } from 'lineupjs'
import 'lineupjs/build/LineUpJS.css'
import { begin } from './begin.mjs'

/**
 * Virtual rows of one height, which are on by default; categorical columns with their categories declared;
 * no animation. Its side panel is off, and so are the summaries in its heads, which it draws again after
 * every filter: nobody else draws them. `scheduled` is its way for much data: what is not needed at once is
 * computed when the page idles. It has no filter over all columns: the search looks at the question alone,
 * which is a twentieth of the work. Words of disputed cells and ranges are none of its categories, so it
 * shows them as missing. Missing cells come first in its descending order, so it sorts upwards.
 */
async function mount({ node, rows, fields, changed }) {
  const data = builder(rows)
    .scheduledTaskExecutor()
    .animated(false)
    .sidePanel(false)
    .summaryHeader(false)
    .rowHeight(30, 2)
  const ranking = buildRanking()
  for (const { id, label, choices, several } of fields) {
    const column = choices.length > 0 ? buildCategoricalColumn(id, choices) : buildStringColumn(id)
    if (several) column.asSet('; ')
    data.column(column.label(label).width(140))
    ranking.column(id)
  }
  const lineup = data.ranking(ranking).build(node)
  const first = lineup.data.getFirstRanking()
  const columnOf = (id) => first.flatColumns.find((column) => column.desc.column === id)
  first.on('orderChanged.bench', changed)
  return {
    filter(asked) {
      for (const { id, choices, several } of fields) {
        if (choices.length === 0 || several) continue
        const chosen = asked.get(id)
        const now = columnOf(id).getFilter()
        if (chosen === undefined && !now) continue
        columnOf(id).setFilter(chosen ? { filter: [...chosen], filterMissing: true } : null)
      }
    },
    search: (text) =>
      columnOf('question').setFilter(
        text === '' ? null : { filter: new RegExp(text, 'i'), filterMissing: true },
      ),
    sort(id) {
      if (id === null) first.setSortCriteria([])
      else first.setSortCriteria([{ col: columnOf(id), asc: true }])
    },
    count: () => first.getOrder().length,
    firstText(id) {
      const row = node.querySelector('.le-tr[data-index="0"]')
      const cell = row?.querySelector(`[data-id="${columnOf(id).id}"]`)
      // A column out of sight is not in the document.
      return row && (cell?.textContent ?? rows[first.getOrder()[0]]?.[id])
    },
    scroller: () => node.querySelector('.le-body'),
  }
}

begin({ mount })
