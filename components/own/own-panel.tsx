import { ChoiceMenu } from '@/components/filters/choice-menu'
import { Filters } from '@/components/filters/filters'
import type { ChartFacts } from '@/lib/charts/chart-facts'
import { chartKind } from '@/lib/charts/index'
import type { ExploreView } from '@/lib/http/contract'
import { valuesOf, withValues } from '@/lib/view/address'
import { type OwnAddress, ownHref } from './own-address'

type Props = { at: OwnAddress; view: ExploreView; facts: ChartFacts }

/** Which systems, whose readings, what is filtered, and the options of the kind. */
export function OwnPanel({ at, view, facts }: Props) {
  const chosen = valuesOf(at.search, 'systems')
  const systems = view.picker.map(({ id, name }) => ({
    id,
    label: name,
    count: null,
    on: chosen.includes(id),
  }))
  return (
    <div className="own-panel">
      <form className="own-choices">
        <ChoiceMenu
          label="Systems"
          name="systems"
          choices={systems}
          unpicked={`all ${view.facets.totals.systems}`}
        />
        {chartKind(facts.id).optionKeys().includes('of') && <Subject view={view} at={at} />}
      </form>
      <Filters facets={view.facets} lenses={view.lenses} search={at.search} />
      <div className="option-groups">
        {facts.options.map((option) => (
          <OptionLinks key={option.key} option={option} at={at} />
        ))}
      </div>
    </div>
  )
}

/** The system that others are likened to. */
function Subject({ view, at }: Pick<Props, 'view' | 'at'>) {
  return (
    <label className="own-select">
      Likened to
      <select name="of" defaultValue={valuesOf(at.search, 'of')[0] ?? ''}>
        <option value="">the first that is shown</option>
        {view.systems.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

type OptionProps = { option: ChartFacts['options'][number]; at: OwnAddress }

function OptionLinks({ option, at }: OptionProps) {
  const chosen = valuesOf(at.search, option.key)[0] ?? option.values[0]?.value
  const to = (values: string[]) =>
    ownHref({ ...at, search: withValues(at.search, option.key, values) })
  return (
    <nav aria-label={option.label}>
      <span className="quiet">{option.label}</span>
      {option.values.map(({ value, label }, index) => (
        <a
          key={value}
          href={to(index === 0 ? [] : [value])}
          aria-current={value === chosen ? 'true' : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  )
}
