import type { MouseEvent } from 'react'
import { Icon } from '@/components/ui/icon'
import type { TableColumn, TableView } from '@/lib/view/table/table-view'
import { gridOptions } from '../grid/grid-options'
import { followLink } from './follow-link'
import { Menu } from './menu'
import { addSort, nextSort, sortKeys } from './order-search'
import { wayWords } from './way-words'

export type ColumnMenuProps = { column: TableColumn; view: TableView; search: string }
type Dimension = TableColumn['dimension']

/** The inside of a column's head: its name, which sorts, the way it sorts, and a menu of what else can be done. */
export function ColumnMenu(props: ColumnMenuProps) {
  const { column, search } = props
  const line = gridOptions(search).across === 'systems' ? 'Row' : 'Column'
  return (
    <div className="column-head">
      <SortLink column={column} search={search} />
      <Menu label={`${line} ${column.dimension.label}`} bare>
        {({ ColumnEntries }) => <ColumnEntries {...props} />}
      </Menu>
    </div>
  )
}

/** Sorts by this column alone; with Shift by it after those sorted by already. */
function SortLink({ column, search }: Omit<ColumnMenuProps, 'view'>) {
  const { id, label } = column.dimension
  const keys = sortKeys(search)
  const place = keys.findIndex(({ dimension }) => dimension === id)
  const key = keys[place]
  const add = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!event.shiftKey) return
    event.preventDefault()
    event.stopPropagation()
    followLink(event.currentTarget, addSort(search, id))
  }
  return (
    <a className="sort-link" href={`?${nextSort(search, id)}`} onClick={add}>
      <span data-named={column.named || undefined}>{label}</span>
      {key && (
        <span className="sort-way">
          <Icon name={key.way} />
          {keys.length > 1 && place + 1}
        </span>
      )}
      <span className="hidden-visually">, {saidOf(column.dimension, key?.way)}</span>
    </a>
  )
}

function saidOf(dimension: Dimension, way: 'up' | 'down' | undefined): string {
  const words = wayWords(dimension)
  if (way === undefined) return `sort ${words.up}`
  return `sorted ${words[way]}; ${way === 'up' ? `sort ${words.down}` : 'sort no more'}`
}
