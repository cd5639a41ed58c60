import { HiddenKeys } from '@/components/filters/hidden-keys'
import { useFormInStep } from '@/components/filters/use-form-in-step'
import { Icon } from '@/components/ui/icon'
import type { ExploreView } from '@/lib/http/contract'
import { valuesOf, withValues } from '@/lib/view/address'

type Props = { view: ExploreView; search: string }

const WORDS: Record<string, string> = { '0': '0, left out', '1': '1', '2': '2', '3': '3', '4': '4' }
const USUAL = '1'

/**
 * What each dimension counts, 0 to 4. A form of the address: without a script a button sends it; with one
 * every change is taken at once.
 */
export function WeightsMenu({ view, search }: Props) {
  const form = useFormInStep(search)
  const given = valuesOf(search, 'weights')
  const groups = view.facets.groups
    .map((group) => ({ ...group, dimensions: group.dimensions.filter((each) => each.comparable) }))
    .filter(({ dimensions }) => dimensions.length > 0)
  if (groups.length === 0) return null
  return (
    <details className="menu weights-menu">
      <summary>
        Weights <b>{given.length === 0 ? 'all 1' : `${given.length} of their own`}</b>{' '}
        <Icon name="chevron" />
      </summary>
      <div className="sheet">
        <form ref={form} method="get" className="weights">
          {groups.map((group) => (
            <fieldset key={group.id}>
              <legend>{group.label}</legend>
              {group.dimensions.map((dimension) => (
                <Weight key={dimension.id} dimension={dimension} given={given} />
              ))}
            </fieldset>
          ))}
          <HiddenKeys search={search} fields={['weights']} />
          <noscript>
            <button type="submit" className="plain-button">
              Weigh
            </button>
          </noscript>
        </form>
        {given.length > 0 && (
          <a href={`?${withValues(search, 'weights', [])}`}>Let all count 1 again</a>
        )}
      </div>
    </details>
  )
}

type WeightProps = { dimension: { id: string; label: string }; given: readonly string[] }

/** The usual weight is no value of the address. */
function Weight({ dimension: { id, label }, given }: WeightProps) {
  const values = Object.keys(WORDS).map((weight) => {
    return { weight, value: weight === USUAL ? '' : `${id}.${weight}` }
  })
  const chosen = values.find(({ value }) => given.includes(value))
  return (
    <label className="weight">
      {label}
      <select name="weights" defaultValue={chosen?.value ?? ''}>
        {values.map(({ weight, value }) => (
          <option key={weight} value={value}>
            {WORDS[weight]}
          </option>
        ))}
      </select>
    </label>
  )
}
