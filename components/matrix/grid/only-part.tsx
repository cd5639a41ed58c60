import { counted } from '@/lib/number-words'
import type { Window } from '@/lib/view/window-rows'
import type { GridModel } from './grid-model'

type Props = {
  model: GridModel
  windows: { rows: Window; columns: Window }
  printing: boolean
}

/**
 * On paper and without a script a large table has only some of its lines, which nothing there shows: how many
 * they are, and what gets at the others. On a screen the rest comes into sight by scrolling.
 */
export function OnlyPart({ model, windows, printing }: Props) {
  const { windowed, rows, columns } = model
  if (!windowed) return null
  const there = partOf(rows, windows.rows, 'row')
  const across = partOf(columns, windows.columns, 'column')
  const parts = [there, across].filter((part) => part !== null)
  if (parts.length === 0) return null
  const said = `This is only part of the table: ${parts.join(', ')}. Filters and search narrow it down until all of it is here.`
  return (
    <>
      <noscript>
        <p className="notice">{said}</p>
      </noscript>
      {printing && <p className="notice">{said}</p>}
    </>
  )
}

function partOf({ count, pinned }: GridModel['rows'], window: Window, noun: string): string | null {
  const there = Math.min(count, pinned + window.to - window.from)
  return there < count ? `${there} of ${counted(count, noun)}` : null
}
