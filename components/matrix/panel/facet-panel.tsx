import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import type { Facet } from '@/lib/view/table/asked'
import type { TableView } from '@/lib/view/table/table-view'
import { FacetGroup, pickedIn } from './facet-group'
import { HiddenKeys, ShowButton } from './hidden-keys'
import { usePanel } from './use-panel'

type Props = {
  view: TableView
  /** The view that was painted last: what filters out of sight go on showing until the paint is over. */
  painted?: TableView
  search: string
  onGo: (search: string, how?: 'push' | 'replace') => void
}

/** How many filters on dimensions stand open until a reader chooses, beside those on layers and states. */
const OPEN = 4
/** From how many filters on one can be sought by its name. */
const MANY = 12

/**
 * Every filter with its choices and what each would meet. A form of the address: without a script a button
 * sends it, with one each change is taken at once. On a phone a sheet that a button opens.
 */
export function FacetPanel({ view, painted = view, search, onGo }: Props) {
  const form = usePanel(search, onGo)
  const [sought, setSought] = useState('')
  const { facets } = view
  const active = facets.reduce((sum, facet) => sum + pickedIn(facet), 0)
  const words = sought.trim().toLowerCase()
  const isSought = ({ label }: Facet) => label.toLowerCase().includes(words)
  return (
    <search className="panel-place" aria-label="Filters">
      <a className="panel-skip" href="#shown">
        Skip the filters
      </a>
      <details className="panel-switch">
        <summary>
          Filters
          {active > 0 && (
            <>
              {' '}
              <b>{active}</b>
              <span className="hidden-visually"> active</span>
            </>
          )}{' '}
          <Icon name="chevron" />
        </summary>
      </details>
      <div className="panel">
        {facets.length > MANY && <FindFilter onFind={setSought} found={facets.some(isSought)} />}
        <form method="get" autoComplete="off" {...form}>
          {facets.map((facet, index) => (
            <FacetGroup
              key={facet.key}
              facet={facet}
              painted={painted.facets[index]?.key === facet.key ? painted.facets[index] : facet}
              search={search}
              openFirst={index < OPEN || facet.dimension === ''}
              hidden={!isSought(facet)}
            />
          ))}
          <HiddenKeys search={search} fields={facets.flatMap(fieldNames)} />
          <ShowButton />
        </form>
      </div>
    </search>
  )
}

/** The keys of the address that a filter has fields for. */
function fieldNames({ key, dimension, control }: Facet): string[] {
  if (dimension === '' || control === 'words') return [key]
  const names = [key, `not.${dimension}`]
  return control === 'several' ? [...names, `all.${dimension}`] : names
}

function FindFilter({ onFind, found }: { onFind: (text: string) => void; found: boolean }) {
  return (
    <div className="facet-find with-script">
      <label>
        <span className="hidden-visually">Find a filter</span>
        <input
          type="search"
          placeholder="Find a filter"
          autoComplete="off"
          onChange={(event) => onFind(event.currentTarget.value)}
        />
      </label>
      <p role="status">{found ? '' : 'No filter has this name.'}</p>
    </div>
  )
}
