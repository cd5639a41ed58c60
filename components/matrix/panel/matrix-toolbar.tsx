import type { ReactNode } from 'react'
import { useSoon } from '@/components/ui/use-late'
import { toggled, valuesOf, withKeys, withValues } from '@/lib/view/address'
import type { TableView } from '@/lib/view/table/table-view'
import { inThousands } from '@/lib/words'
import { keySlot } from './key-slot'
import { menuInsides } from './late-insides'
import { OrderMenu } from './order-menu'
import { resetOrder } from './reset-order'
import { ColumnsMenu, GroupMenu, LensMenu, ReferenceMenu, ShowMenu } from './tool-menus'
import { useOrderBefore } from './use-order-before'

type Props = { view: TableView; search: string }

/**
 * Everything about the table but its filters by value: what to look for, in what order, beside whom, in
 * what look.
 */
export function MatrixToolbar({ view, search }: Props) {
  useSoon(menuInsides)
  return (
    <div className="matrix-tools">
      <QuickLinks view={view} search={search} />
      <div className="tool-menus">
        <OrderMenu view={view} search={search} />
        <GroupMenu view={view} search={search} />
        <ReferenceMenu view={view} search={search} />
        <ColumnsMenu view={view} search={search} />
        <ShowMenu search={search} />
        {view.lenses.length > 1 && <LensMenu view={view} search={search} />}
      </div>
      <OrderLinks view={view} search={search} />
    </div>
  )
}

/** What is looked for most, one click each; a second click takes it back. */
function QuickLinks({ view, search }: Props) {
  const states = valuesOf(search, 'state')
  const ofState = keySlot(search, 'state')
  const differ = valuesOf(search, 'differ').includes('1')
  return (
    <ul className="quick-links" aria-label="Show only">
      <QuickLink on={differ} href={withValues(search, 'differ', differ ? [] : ['1'])}>
        Only where they differ
      </QuickLink>
      <QuickLink on={states.includes('disputed')} href={ofState(toggled(states, 'disputed'))}>
        Only disputed <span className="facet-count">{inThousands(view.counts.disputed)}</span>
      </QuickLink>
      <QuickLink on={states.includes('no-evidence')} href={ofState(toggled(states, 'no-evidence'))}>
        Only without evidence{' '}
        <span className="facet-count">{inThousands(view.counts['no-evidence'])}</span>
      </QuickLink>
    </ul>
  )
}

type Quick = { on: boolean; href: string; children: ReactNode }

function QuickLink({ on, href, children }: Quick) {
  return (
    <li>
      <a href={`?${href}`} aria-current={on ? 'true' : undefined}>
        {children}
      </a>
    </li>
  )
}

function OrderLinks({ view, search }: Props) {
  const before = useOrderBefore(search)
  const turned = valuesOf(search, 'across').includes('systems')
  const reset = resetOrder(search, view)
  return (
    <p className="order-links">
      {before && (
        <>
          An order is suggested.{' '}
          <a href={`?${withValues(search, 'order', before)}`}>
            Undo<span className="hidden-visually"> the suggested order</span>
          </a>
        </>
      )}
      <a href={`?${withValues(search, 'across', turned ? [] : ['systems'])}`}>Transpose</a>
      {reset !== withKeys(search, {}) && <a href={`?${reset}`}>Reset order</a>}
    </p>
  )
}
