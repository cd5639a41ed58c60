import { Icon } from '@/components/ui/icon'
import { valuesOf, withValues } from '@/lib/view/address'
import type { TableView } from '@/lib/view/table/table-view'
import { ChooseForm, ChooseList } from './choose-form'
import { MenuLink, MenuPart } from './menu-link'
import { addSort, dropSort, MOST_KEYS, sortKeys, turnSort, withSort } from './order-search'
import { SystemField } from './system-field'

type Props = { view: TableView; search: string }

/** The orders that rows can stand in. */
export function Orders({ view, search }: Props) {
  const { order } = view
  const to = (value: string) => `?${withValues(search, 'order', value === '' ? [] : [value])}`
  return (
    <>
      <MenuPart>
        <MenuLink href={to('')} on={order.by === 'declared'}>
          As declared
        </MenuLink>
        {view.layers.length > 0 && (
          <MenuLink href={to('depth')} on={order.by === 'depth'}>
            By depth in the stack
          </MenuLink>
        )}
        {view.bracket && (
          <MenuLink href={to('bracket')} on={order.by === 'bracket'}>
            By {view.bracket}
          </MenuLink>
        )}
        <MenuLink href={to('seriated')} on={order.by === 'seriated'}>
          Suggest an order: alike side by side
        </MenuLink>
      </MenuPart>
      <SystemField
        view={view}
        search={search}
        name="order"
        before="like."
        chosen={likeIn(search)}
        label="Most like"
        none="no system"
      />
      <SortKeys view={view} search={search} />
    </>
  )
}

/** The columns sorted by, each to turn round or take away, and one to add. */
function SortKeys({ view, search }: Props) {
  const keys = sortKeys(search)
  const labelOf = (id: string) => view.allColumns.find((each) => each.id === id)?.label ?? id
  const free = view.allColumns.filter(({ id }) => !keys.some(({ dimension }) => dimension === id))
  return (
    <>
      <p className="sheet-head">Sorted by columns</p>
      <ol className="sort-keys">
        {keys.map(({ dimension, way }) => (
          <li key={dimension}>
            <span>{labelOf(dimension)}</span>
            <a href={`?${turnSort(search, dimension)}`}>
              <Icon name={way} /> {way === 'up' ? 'first value first' : 'last value first'}
              <span className="hidden-visually">, turn {labelOf(dimension)} round</span>
            </a>
            <a
              href={`?${dropSort(search, dimension)}`}
              aria-label={`Do not sort by ${labelOf(dimension)}`}
            >
              <Icon name="close" />
            </a>
          </li>
        ))}
      </ol>
      {keys.length < MOST_KEYS && (
        <ChooseForm search={search} name="order">
          <ChooseList name="order" label={keys.length === 0 ? 'Sort by' : 'Then by'} value="">
            <option value="">choose a column</option>
            {free.map(({ id, label }) => (
              <option key={id} value={orderIn(addSort(search, id))}>
                {label}
              </option>
            ))}
          </ChooseList>
        </ChooseForm>
      )}
      {keys.length > 1 && <a href={`?${withSort(search, [])}`}>Sort by none of them</a>}
    </>
  )
}

const orderIn = (search: string) => valuesOf(search, 'order').join(',')

function likeIn(search: string): string {
  const [order = ''] = valuesOf(search, 'order')
  return order.startsWith('like.') ? order.slice('like.'.length) : ''
}
