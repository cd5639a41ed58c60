'use client'

import { useMemo, useRef, useState } from 'react'
import { count } from '@/lib/words'
import { chosenWords } from './chosen-bar'
import { copiedCells } from './copied-cells'
import { headPlace, type MovedHead, START, stateIn } from './grid-active'
import { cellAt, type GridModel, headOf, rowsDrawn, systemsIn } from './grid-model'
import { type Place, spansOf } from './grid-place'
import { columnsDrawn } from './grid-table'
import { useGridFocus } from './use-grid-focus'
import { type GridState, useGridKeys } from './use-grid-keys'
import { useGridMoves } from './use-grid-moves'
import { useGridPointer } from './use-grid-pointer'
import { useGridWindow } from './use-grid-window'
import { useHeadDrag } from './use-head-drag'
import { usePinPlaces } from './use-pin-places'

export type GridInput = {
  model: GridModel
  search: string
  onGo: (search: string, how?: 'push' | 'replace') => void
  onPick: (key: string) => void
  /** Whether there is a table to walk in. */
  there: boolean
}

/** Rows of a page where all are drawn. */
const PAGE = 10

/** All that is alive in the table: what is in sight, where the focus is, what is chosen and what is moved. */
export function useGrid({ model, search, onGo, onPick, there }: GridInput) {
  const box = useRef<HTMLDivElement>(null)
  const cross = useRef<HTMLDivElement>(null)
  const [said, say] = useState('')
  const [kept, keep] = useState(START)
  const state = useMemo(() => stateIn(kept, model), [kept, model])
  const { windows, head, firstLine, drawn, reveal } = useGridWindow(box, model, there)
  usePinPlaces(box, model, there)
  const span = rowsDrawn(model, windows)
  const columns = columnsDrawn(model, windows.columns)
  const shown = (position: number) => columns[position] ?? -1
  const positionOf = (column: number) => columns.indexOf(column)
  const { want, ...focus } = useGridFocus({ box, active: state.active, positionOf })
  const chosen = state.chosen && spansOf(state.chosen)

  const go = (next: GridState) => {
    keep({ state: next, moved: null })
    want()
    reveal(next.active.row, next.active.column)
    if (next.chosen) say(chosenWords(spansOf(next.chosen)))
    else if (state.chosen) say('No cells chosen.')
  }
  // the focus goes with a head that moves, if it was in the table
  const follow = (moved: MovedHead) => {
    keep({ state, moved })
    if (box.current?.contains(document.activeElement)) want()
    const { row, column } = headPlace(moved)
    reveal(row, column)
  }
  const leave = () => go({ active: state.active, chosen: null })
  const copy = () => {
    const spans = chosen ?? spansOf({ anchor: state.active, end: state.active })
    copyText(copiedCells(model, spans), say)
  }
  const { moving, held, send, lift } = useGridMoves({ model, search, onGo, say, follow })
  const drag = useHeadDrag({ box, held, shown, lift, send })
  const page = model.windowed ? Math.max(1, windows.rows.pool - 7) : PAGE
  const bounds = { rows: model.rows.count, columns: model.columns.count, page }
  const openCell = (place: Place) => {
    const key = cellKeyAt(model, place)
    if (key) onPick(key)
  }
  const open = (element: Element) => {
    if (element.matches('th')) openHead(element, onPick)
    else openCell(state.active)
  }
  const onKeyDown = useGridKeys({ state, bounds, moving, go, lift, send, open, copy })
  const onGrip = drag.onPointerDown
  const pointer = useGridPointer(cross, { state, go, shown, open: openCell, onGrip })
  return {
    ...{ box, cross, drag, said, moving, chosen, copy, leave },
    ...{ windows, head, firstLine, drawn, span },
    systemAt: systemsIn(model, span),
    active: state.active,
    handlers: { onKeyDown, ...pointer, ...focus },
  }
}

/** What the table says now at a place of its cells; undefined: nothing is there yet. */
function cellKeyAt(model: GridModel, { row, column }: Place): string | undefined {
  const systemAt = (index: number) => model.rowsAt(index, index + 1)[0]
  const head = headOf(model, model.rows, { index: row, systemAt })
  return cellAt(head, headOf(model, model.columns, { index: column, systemAt }))?.key
}

/** What Enter does on a head: it follows its first link, or else picks the head. */
function openHead(element: Element, onPick: GridInput['onPick']): void {
  const link = element.querySelector<HTMLElement>('a[href]')
  const key = element.getAttribute('data-key')
  if (link) link.click()
  else if (key !== null) onPick(key)
}

function copyText(text: string | null, say: (said: string) => void): void {
  const refused = () => say('The browser does not let this page copy.')
  if (text === null) say('Some of these rows are not there yet: scroll over them, then copy.')
  else if ('clipboard' in navigator) {
    const said = `Copied with heads, ${count(text.split('\n').length - 1, 'line')} of cells.`
    navigator.clipboard.writeText(text).then(() => say(said), refused)
  } else refused()
}
