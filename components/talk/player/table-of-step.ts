import { make } from './make'
import type { OverlayInput, OverlayParts } from './overlays'

/** What the picture of this step says, as a table, and in words. */
export function tableOfStep({ sheet, store }: OverlayInput): OverlayParts {
  const step = sheet.steps[store.state().at]
  if (!step) return { parts: [] }
  const words = make('p', { lang: step.scene.language }, [step.alt.full])
  if (step.table === null) return { parts: [words] }
  const { caption, head, rows } = step.table
  const heads = head.map((text) => make('th', { scope: 'col' }, [text]))
  const table = make('table', {}, [
    make('caption', {}, [caption]),
    make('thead', {}, [make('tr', {}, heads)]),
    make('tbody', {}, rows.map(rowOf)),
  ])
  return { parts: [make('div', { class: 'player-table' }, [table]), words] }
}

function rowOf(cells: readonly string[]): HTMLElement {
  const made = cells.map((text, index) =>
    index === 0 ? make('th', { scope: 'row' }, [text]) : make('td', {}, [text]),
  )
  return make('tr', {}, made)
}
