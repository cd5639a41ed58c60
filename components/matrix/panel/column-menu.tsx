import type { MouseEvent } from 'react'
import { Icon } from '@/components/ui/icon'
import { valuesOf, withValues } from '@/lib/view/address'
import { hideKey, moveColumn, pinKey, unpin } from '@/lib/view/reorder'
import type { TableColumn, TableView } from '@/lib/view/table/table-view'
import { followLink } from './follow-link'
import { Menu, MenuLink, MenuPart } from './menu'
import { addSort, nextSort, sortKeys, withSort } from './order-search'

type Props = { column: TableColumn; view: TableView; search: string }
type Dimension = TableColumn['dimension']

/** The inside of a column's head: its name, which sorts, the way it sorts, and a menu of what else can be done. */
export function ColumnMenu({ column, view, search }: Props) {
  const { id, label } = column.dimension
  return (
    <div className="column-head">
      <SortLink column={column} search={search} />
      <Menu label={`Column ${label}`} bare>
        {() => (
          <>
            <SortEntries dimension={column.dimension} search={search} />
            <PlaceEntries column={column} view={view} search={search} />
            {canGroup(column.dimension) && (
              <MenuPart>
                <MenuLink
                  href={`?${withValues(search, 'group', view.group === id ? [] : [id])}`}
                  on={view.group === id}
                >
                  Group by this
                </MenuLink>
              </MenuPart>
            )}
          </>
        )}
      </Menu>
    </div>
  )
}

/** Sorts by this column alone; with Shift by it after those sorted by already. */
function SortLink({ column, search }: Omit<Props, 'view'>) {
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

function wayWords({ type }: Dimension): { up: string; down: string } {
  switch (type) {
    case 'ordinal':
      return { up: 'first level first', down: 'last level first' }
    case 'number':
      return { up: 'smallest first', down: 'largest first' }
    case 'boolean':
      return { up: 'no first', down: 'yes first' }
    case 'category':
    case 'categories':
    case 'text':
      return { up: 'first value first', down: 'last value first' }
    default:
      return type satisfies never
  }
}

function SortEntries({ dimension, search }: { dimension: Dimension; search: string }) {
  const { id } = dimension
  const words = wayWords(dimension)
  const keys = sortKeys(search)
  const only = keys.length === 1 && keys[0]?.dimension === id ? keys[0].way : null
  const isKey = keys.some((key) => key.dimension === id)
  return (
    <MenuPart>
      {(['up', 'down'] as const).map((way) => (
        <MenuLink
          key={way}
          href={`?${withSort(search, only === way ? [] : [{ way, dimension: id }])}`}
          on={only === way}
        >
          Sort {words[way]}
        </MenuLink>
      ))}
      {keys.length > 0 && !(isKey && keys.length === 1) && (
        <MenuLink href={`?${addSort(search, id)}`} on={isKey}>
          {isKey ? 'Turn round, then leave the sort' : 'Add to the sort'}
        </MenuLink>
      )}
    </MenuPart>
  )
}

function PlaceEntries({ column, view, search }: Props) {
  const { id } = column.dimension
  const key = `/${id}`
  const left = moveColumn({ view, search, id, by: -1 })
  const right = moveColumn({ view, search, id, by: 1 })
  const pinned = valuesOf(search, 'pin').includes(key)
  return (
    <MenuPart>
      {left !== null && <MenuLink href={`?${left}`}>Move left</MenuLink>}
      {right !== null && <MenuLink href={`?${right}`}>Move right</MenuLink>}
      <MenuLink href={`?${pinned ? unpin(search, key) : pinKey(search, key)}`} on={pinned}>
        {pinned ? 'Pinned; let it go' : 'Pin at the left'}
      </MenuLink>
      <MenuLink href={`?${hideKey(search, key)}`}>Hide</MenuLink>
    </MenuPart>
  )
}

function canGroup({ type }: Dimension): boolean {
  return type === 'ordinal' || type === 'category' || type === 'boolean'
}
