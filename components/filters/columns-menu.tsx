import { Icon } from '@/components/ui/icon'
import type { ExploreView } from '@/lib/http/contract'
import { Choice } from './choice-menu'

type Props = { facets: ExploreView['facets']; chosen: string[] }

/** Which dimensions are shown; none picked means all. */
export function ColumnsMenu({ facets, chosen }: Props) {
  const total = facets.totals.dimensions
  const said = chosen.length === 0 ? `all ${total}` : `${chosen.length} of ${total}`
  return (
    <details className="menu">
      <summary>
        Columns <b>{said}</b> <Icon name="chevron" />
      </summary>
      <div className="sheet">
        {facets.groups.map((group) => (
          <fieldset key={group.id}>
            <legend>{group.label}</legend>
            {group.dimensions.map(({ id, label }) => (
              <Choice
                key={id}
                name="dims"
                type="checkbox"
                choice={{ id, label, count: null, on: chosen.includes(id) }}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  )
}
