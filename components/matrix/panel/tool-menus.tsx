import { valuesOf } from '@/lib/view/address'
import type { TableView } from '@/lib/view/table/table-view'
import { LOOKS } from './looks'
import { Menu } from './menu'
import { isTakenAway } from './taken-away'

type Props = { view: TableView; search: string }

/** The dimension whose values bring systems together. */
export function GroupMenu({ view, search }: Props) {
  const label = view.allColumns.find(({ id }) => id === view.group)?.label
  return (
    <Menu label="Group by" said={label ?? 'nothing'}>
      {({ GroupEntries }) => <GroupEntries view={view} search={search} />}
    </Menu>
  )
}

/** The system that all others are compared with, cell by cell. */
export function ReferenceMenu({ view, search }: Props) {
  return (
    <Menu label="Beside" said={view.reference?.name ?? 'no reference'}>
      {({ Reference }) => <Reference view={view} search={search} />}
    </Menu>
  )
}

/** Which columns are shown. */
export function ColumnsMenu({ view, search }: Props) {
  const { allColumns, size } = view
  const away = allColumns.filter(({ id }) => isTakenAway(search, id)).length
  const said =
    away === 0
      ? `all ${size.allDimensions}`
      : `${allColumns.length - away} of ${size.allDimensions}`
  return (
    <Menu label="Columns" said={said}>
      {({ ColumnsEntries }) => <ColumnsEntries view={view} search={search} />}
    </Menu>
  )
}

/** What stands in a cell. */
export function ShowMenu({ search }: { search: string }) {
  const [asked = ''] = valuesOf(search, 'show')
  const [, said] = LOOKS.find(([show]) => show === asked) ?? LOOKS[0]
  return (
    <Menu label="Show" said={said.toLowerCase()}>
      {({ LookEntries }) => <LookEntries search={search} />}
    </Menu>
  )
}

/** Whose readings are shown. */
export function LensMenu({ view, search }: Props) {
  const on = view.lenses.find((lens) => lens.on && lens.id !== 'all')
  return (
    <Menu label="Readings of" said={on?.label ?? 'all assessors'} side="right">
      {({ LensEntries }) => <LensEntries view={view} search={search} />}
    </Menu>
  )
}
