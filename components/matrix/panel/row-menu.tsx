import { valuesOf, withValues } from '@/lib/view/address'
import { hideKey, moveRow, pinKey, unpin } from '@/lib/view/reorder'
import type { TableRow, TableView } from '@/lib/view/table/table-view'
import { Menu, MenuLink, MenuPart } from './menu'

type Props = {
  row: Pick<TableRow, 'id' | 'name'>
  view: TableView
  search: string
  /** Ids of the rows shown, in their order; absent: too many to be moved one by one. */
  shown?: string[]
}

/** What can be done with a row: move, hide, pin, compare with it. */
export function RowMenu({ row, view, search, shown }: Props) {
  return (
    <Menu label={`Row ${row.name}`} bare>
      {() => (
        <>
          <Places row={row} view={view} search={search} shown={shown} />
          <Comparisons row={row} search={search} />
        </>
      )}
    </Menu>
  )
}

function Places({ row: { id }, view, search, shown }: Props) {
  const moved = (by: number) => (shown ? moveRow({ view, search, id, by, shown }) : null)
  const up = moved(-1)
  const down = moved(1)
  const pinned = valuesOf(search, 'pin').includes(id)
  return (
    <MenuPart>
      {up !== null && <MenuLink href={`?${up}`}>Move up</MenuLink>}
      {down !== null && <MenuLink href={`?${down}`}>Move down</MenuLink>}
      <MenuLink href={`?${pinned ? unpin(search, id) : pinKey(search, id)}`} on={pinned}>
        {pinned ? 'Pinned; let it go' : 'Pin at the top'}
      </MenuLink>
      <MenuLink href={`?${hideKey(search, id)}`}>Hide</MenuLink>
    </MenuPart>
  )
}

function Comparisons({ row: { id, name }, search }: Pick<Props, 'row' | 'search'>) {
  const isReference = valuesOf(search, 'ref').includes(id)
  const likeIt = `like.${id}`
  const isOrder = valuesOf(search, 'order').includes(likeIt)
  return (
    <MenuPart>
      <MenuLink href={`?${withValues(search, 'ref', isReference ? [] : [id])}`} on={isReference}>
        Compare all with {name}
      </MenuLink>
      <MenuLink href={`?${withValues(search, 'order', isOrder ? [] : [likeIt])}`} on={isOrder}>
        Most like {name} first
      </MenuLink>
    </MenuPart>
  )
}
