import type { Said } from '../../dataset/cell'
import type { Dimension, Value } from '../../dataset/schema'
import { dimensionType, formatValue } from '../../dimensions'
import { STATE_CHOICES } from '../../words'
import type { RowGroup } from './asked'
import type { ColumnIndex } from './column-index'
import { sortByRank } from './sort-rows'

/**
 * Rows that share a value brought together: values in their order, then states. Within a group they
 * keep their order. `from`: how many rows stand before them.
 */
export function groupRows(
  rows: Uint32Array,
  { column, codes, group }: ColumnIndex,
  from: number,
): { rows: Uint32Array; groups: RowGroup[] } {
  const { dimension, entries } = column
  const ranks = group()
  const grouped = sortByRank(rows, codes, ranks)
  const groups: RowGroup[] = []
  let rank: number | undefined
  grouped.forEach((row, at) => {
    const code = codes[row] ?? 0
    if (rank === ranks.of[code]) return
    rank = ranks.of[code]
    const said = entries[code]
    if (said) groups.push({ ...nameOf(dimension, said), from: from + at, rows: 0 })
  })
  const end = from + grouped.length
  return {
    rows: grouped,
    groups: groups.map((each, at) => ({
      ...each,
      rows: (groups[at + 1]?.from ?? end) - each.from,
    })),
  }
}

function nameOf(dimension: Dimension, said: Said): Pick<RowGroup, 'label' | 'pick'> {
  if (said.state !== 'known') return { label: STATE_CHOICES[said.state], pick: said.state }
  return { label: formatValue(dimension, said.value), pick: pickOf(dimension, said.value) }
}

/**
 * What stands in a filter for a value; of several values all, with commas, as `all` takes them. Empty
 * where nothing does: a long text, no value at all.
 */
function pickOf(dimension: Dimension, value: Value): string {
  if (dimension.type === 'boolean') return value === true ? 'yes' : 'no'
  if (dimension.type === 'text') return dimensionType(dimension).readPick(`~${String(value)}`) ?? ''
  return Array.isArray(value) ? value.join(',') : String(value)
}
