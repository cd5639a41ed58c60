import { valuesOf, withValues } from '@/lib/view/address'
import { hideKey, moveColumn, pinKey, unpin } from '@/lib/view/reorder'
import type { TableColumn } from '@/lib/view/table/table-view'
import { gridOptions } from '../grid/grid-options'
import type { ColumnMenuProps } from './column-menu'
import { MenuLink, MenuPart } from './menu-link'
import { addSort, sortKeys, withSort } from './order-search'
import { PLACE_WORDS } from './place-words'
import { wayWords } from './way-words'

type Dimension = TableColumn['dimension']

/** What can be done with a column: sort, move, pin, hide, group by it. */
export function ColumnEntries({ column, view, search }: ColumnMenuProps) {
  const { id } = column.dimension
  return (
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
  )
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

function PlaceEntries({ column, view, search }: ColumnMenuProps) {
  const { id } = column.dimension
  const key = `/${id}`
  const left = moveColumn({ view, search, id, by: -1 })
  const right = moveColumn({ view, search, id, by: 1 })
  const pinned = valuesOf(search, 'pin').includes(key)
  const words = PLACE_WORDS[gridOptions(search).across === 'systems' ? 'row' : 'column']
  return (
    <MenuPart>
      {left !== null && <MenuLink href={`?${left}`}>{words.before}</MenuLink>}
      {right !== null && <MenuLink href={`?${right}`}>{words.after}</MenuLink>}
      <MenuLink href={`?${pinned ? unpin(search, key) : pinKey(search, key)}`} on={pinned}>
        {pinned ? 'Pinned; let it go' : words.pin}
      </MenuLink>
      <MenuLink href={`?${hideKey(search, key)}`}>Hide</MenuLink>
    </MenuPart>
  )
}

function canGroup({ type }: Dimension): boolean {
  return type === 'ordinal' || type === 'category' || type === 'boolean'
}
