import { Icon } from '@/components/ui/icon'
import type { ExploreView } from '@/lib/http/contract'
import { valuesOf } from '@/lib/view/address'
import { ChoiceMenu } from './choice-menu'
import { ColumnsMenu } from './columns-menu'
import { HiddenKeys } from './hidden-keys'
import { useFormInStep } from './use-form-in-step'

const FIELDS = ['q', 'layers', 'state', 'dims', 'lens', 'differ']

type Props = { facets: ExploreView['facets']; search: string; lenses: ExploreView['lenses'] }

/**
 * What is shown: words sought, models, layers, states, columns, whose reading. A form of the address:
 * without a script a button sends it; with one every change is taken at once.
 */
export function Filters({ facets, search, lenses }: Props) {
  const { bracket } = facets
  const form = useFormInStep(search)
  return (
    <search aria-label="Filters">
      <form ref={form} className="filters" method="get">
        <SearchField search={search} />
        {bracket && (
          <ChoiceMenu
            label={bracket.label}
            name={`is.${bracket.dimension}`}
            choices={bracket.values}
            unpicked="any"
          />
        )}
        {facets.layers.length > 0 && (
          <ChoiceMenu
            label="Layers"
            name="layers"
            choices={facets.layers}
            unpicked={`all ${facets.layers.length}`}
          />
        )}
        <ChoiceMenu
          side="right"
          label="Cell state"
          name="state"
          choices={facets.states}
          unpicked="any"
        />
        <ColumnsMenu facets={facets} chosen={valuesOf(search, 'dims')} />
        <ChoiceMenu
          label="Readings of"
          name="lens"
          choices={lenses}
          unpicked="all assessors"
          single
        />
        <label className="choice">
          <input
            type="checkbox"
            name="differ"
            value="1"
            defaultChecked={search.includes('differ=1')}
          />
          Only where they differ
        </label>
        <HiddenKeys search={search} fields={[...FIELDS, `is.${bracket?.dimension}`]} />
        <noscript>
          <button type="submit" className="plain-button without-script">
            Show
          </button>
        </noscript>
      </form>
    </search>
  )
}

function SearchField({ search }: { search: string }) {
  return (
    <label className="search">
      <span className="hidden-visually">Find a word in any cell</span>
      <input
        type="search"
        name="q"
        defaultValue={valuesOf(search, 'q').join(',')}
        placeholder="Find a word in any cell"
        autoComplete="off"
      />
      <Icon name="search" />
    </label>
  )
}
