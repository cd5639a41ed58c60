import { valuesOf, withValues } from '@/lib/view/address'
import type { TableView } from '@/lib/view/table/table-view'
import { keySlot } from './key-slot'
import { LOOKS } from './looks'
import { MenuLink, MenuPart } from './menu-link'
import { showAllColumns, toggleColumn } from './shown-columns'
import { SystemField } from './system-field'
import { isTakenAway } from './taken-away'

type Props = { view: TableView; search: string }

/** Controls that can bring systems together by a value that each of them has one of. */
const GROUPING = ['levels', 'values', 'answer']

export function GroupEntries({ view, search }: Props) {
  const to = keySlot(search, 'group')
  const fit = view.facets.filter(({ control }) => GROUPING.includes(control))
  return (
    <MenuPart>
      <MenuLink href={`?${to([])}`} on={view.group === ''}>
        Nothing
      </MenuLink>
      {fit.map(({ dimension, label }) => (
        <MenuLink key={dimension} href={`?${to([dimension])}`} on={view.group === dimension}>
          {label}
        </MenuLink>
      ))}
    </MenuPart>
  )
}

export function Reference({ view, search }: Props) {
  const [asked = ''] = valuesOf(search, 'ref')
  return (
    <>
      <SystemField
        view={view}
        search={search}
        name="ref"
        chosen={asked}
        label="Compare all with"
        none="no system"
      />
      {asked !== '' && <a href={`?${withValues(search, 'ref', [])}`}>Compare with none</a>}
    </>
  )
}

/** Which columns are shown; one that a filter leaves out says so. */
export function ColumnsEntries({ view, search }: Props) {
  const { allColumns } = view
  return (
    <MenuPart>
      {allColumns.some(({ id }) => isTakenAway(search, id)) && (
        <MenuLink href={`?${showAllColumns(search, view)}`}>Show all columns</MenuLink>
      )}
      {allColumns.map(({ id, label, shown }) => {
        const on = !isTakenAway(search, id)
        return (
          <MenuLink key={id} href={`?${toggleColumn(search, id)}`} on={on}>
            {label}
            {on && !shown && <span className="quiet"> left out by a filter</span>}
          </MenuLink>
        )
      })}
    </MenuPart>
  )
}

export function LookEntries({ search }: { search: string }) {
  const [asked = ''] = valuesOf(search, 'show')
  return (
    <MenuPart>
      {LOOKS.map(([show, label]) => (
        <MenuLink
          key={show}
          href={`?${withValues(search, 'show', show === '' ? [] : [show])}`}
          on={show === asked}
        >
          {label}
        </MenuLink>
      ))}
    </MenuPart>
  )
}

export function LensEntries({ view, search }: Props) {
  const own = view.lenses.filter(({ id }) => id !== 'all')
  const to = keySlot(search, 'lens')
  return (
    <MenuPart>
      <MenuLink href={`?${to([])}`} on={!own.some(({ on }) => on)}>
        All assessors
      </MenuLink>
      {own.map(({ id, label, on }) => (
        <MenuLink key={id} href={`?${to([id])}`} on={on}>
          {label}
        </MenuLink>
      ))}
    </MenuPart>
  )
}
