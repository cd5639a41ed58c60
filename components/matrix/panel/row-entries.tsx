import { valuesOf, withValues } from '@/lib/view/address'
import { hideKey, moveRow, pinKey, unpin } from '@/lib/view/reorder'
import { gridOptions } from '../grid/grid-options'
import { MenuLink, MenuPart } from './menu-link'
import { PLACE_WORDS } from './place-words'
import type { RowMenuProps } from './row-menu'

/** What can be done with a row: move, hide, pin, compare with it. */
export function RowEntries({ row, view, search, shown }: RowMenuProps) {
  return (
    <>
      <Places row={row} view={view} search={search} shown={shown} />
      <Comparisons row={row} search={search} />
    </>
  )
}

function Places({ row: { id }, view, search, shown }: RowMenuProps) {
  const moved = (by: number) => (shown ? moveRow({ view, search, id, by, shown }) : null)
  const up = moved(-1)
  const down = moved(1)
  const pinned = valuesOf(search, 'pin').includes(id)
  const words = PLACE_WORDS[gridOptions(search).across === 'systems' ? 'column' : 'row']
  return (
    <MenuPart>
      {up !== null && <MenuLink href={`?${up}`}>{words.before}</MenuLink>}
      {down !== null && <MenuLink href={`?${down}`}>{words.after}</MenuLink>}
      <MenuLink href={`?${pinned ? unpin(search, id) : pinKey(search, id)}`} on={pinned}>
        {pinned ? 'Pinned; let it go' : words.pin}
      </MenuLink>
      <MenuLink href={`?${hideKey(search, id)}`}>Hide</MenuLink>
    </MenuPart>
  )
}

function Comparisons({ row: { id, name }, search }: Pick<RowMenuProps, 'row' | 'search'>) {
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
