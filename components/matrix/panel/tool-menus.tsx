import { valuesOf, withValues } from '@/lib/view/address'
import type { TableView } from '@/lib/view/table/table-view'
import { keySlot } from './key-slot'
import { Menu, MenuLink, MenuPart } from './menu'
import { isTakenAway, showAllColumns, toggleColumn } from './shown-columns'
import { SystemField } from './system-field'

type Props = { view: TableView; search: string }

/** Controls that can bring systems together by a value that each of them has one of. */
const GROUPING = ['levels', 'values', 'answer']

/** The dimension whose values bring systems together. */
export function GroupMenu({ view, search }: Props) {
  const label = view.allColumns.find(({ id }) => id === view.group)?.label
  return (
    <Menu label="Group by" said={label ?? 'nothing'}>
      {() => {
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
      }}
    </Menu>
  )
}

/** The system that all others are compared with, cell by cell. */
export function ReferenceMenu({ view, search }: Props) {
  const [asked = ''] = valuesOf(search, 'ref')
  return (
    <Menu label="Beside" said={view.reference?.name ?? 'no reference'}>
      {() => (
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
      )}
    </Menu>
  )
}

/** Which columns are shown; one that a filter leaves out says so. */
export function ColumnsMenu({ view, search }: Props) {
  const { allColumns, size } = view
  const away = allColumns.filter(({ id }) => isTakenAway(search, id)).length
  const said =
    away === 0
      ? `all ${size.allDimensions}`
      : `${allColumns.length - away} of ${size.allDimensions}`
  return (
    <Menu label="Columns" said={said}>
      {() => (
        <MenuPart>
          {away > 0 && (
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
      )}
    </Menu>
  )
}

const LOOKS = [
  ['', 'As fits'],
  ['words', 'Glyph and words'],
  ['text', 'Words'],
  ['glyphs', 'Glyphs'],
  ['dots', 'Dots'],
] as const

/** What stands in a cell. */
export function ShowMenu({ search }: { search: string }) {
  const [asked = ''] = valuesOf(search, 'show')
  const [, said] = LOOKS.find(([show]) => show === asked) ?? LOOKS[0]
  return (
    <Menu label="Show" said={said.toLowerCase()}>
      {() => (
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
      )}
    </Menu>
  )
}

/** Whose readings are shown. */
export function LensMenu({ view, search }: Props) {
  const own = view.lenses.filter(({ id }) => id !== 'all')
  const on = own.find((lens) => lens.on)
  const to = keySlot(search, 'lens')
  return (
    <Menu label="Readings of" said={on?.label ?? 'all assessors'} side="right">
      {() => (
        <MenuPart>
          <MenuLink href={`?${to([])}`} on={!on}>
            All assessors
          </MenuLink>
          {own.map(({ id, label, on }) => (
            <MenuLink key={id} href={`?${to([id])}`} on={on}>
              {label}
            </MenuLink>
          ))}
        </MenuPart>
      )}
    </Menu>
  )
}
