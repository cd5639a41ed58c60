import { HiddenKeys } from '@/components/filters/hidden-keys'
import { useFormInStep } from '@/components/filters/use-form-in-step'
import type { ExploreView } from '@/lib/http/contract'
import { valuesOf, withValues } from '@/lib/view/address'
import { WeightsMenu } from './weights-menu'

type Props = { view: ExploreView; search: string }

/** Names of more systems than these stand in a menu. */
const MOST_LINKS = 12
const LISTED = [3, 5, 8, 12] as const
const USUALLY_LISTED = 5

/** Whose likes are sought, how many are listed, and what each dimension counts. */
export function LikenessTools({ view, search }: Props) {
  const onMap = valuesOf(search, 'form')[0] === 'map'
  return (
    <div className="option-groups">
      {view.picker.length > MOST_LINKS ? (
        <OfMenu {...{ view, search, onMap }} />
      ) : (
        <OfLinks {...{ view, search, onMap }} />
      )}
      {!onMap && view.systems.length > Math.min(...LISTED) + 1 && (
        <TopLinks search={search} others={view.systems.length - 1} />
      )}
      <WeightsMenu view={view} search={search} />
    </div>
  )
}

type Of = Props & { onMap: boolean }

/** A list is about the dataset's subject unless another is named; a map about nobody. */
function chosenOf({ view, search, onMap }: Of): string {
  return valuesOf(search, 'of')[0] ?? (onMap ? '' : view.subject)
}

function nameOf({ systems }: ExploreView, id: string): string {
  return systems.find((system) => system.id === id)?.name ?? ''
}

const labelOf = (onMap: boolean) => (onMap ? 'Rings around' : 'What is like')

function OfLinks({ view, search, onMap }: Of) {
  const chosen = chosenOf({ view, search, onMap })
  const systems = view.picker.map(({ id, name }) => ({ id, name }))
  const choices = onMap ? [{ id: '', name: 'nobody' }, ...systems] : systems
  return (
    <nav aria-label={labelOf(onMap)}>
      <span className="quiet">{labelOf(onMap)}</span>
      {choices.map(({ id, name }) => (
        <a
          key={id}
          href={`?${withValues(search, 'of', id === '' ? [] : [id])}`}
          aria-current={id === chosen ? 'true' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}

function OfMenu({ view, search, onMap }: Of) {
  const form = useFormInStep(search)
  return (
    <form ref={form} method="get" className="of-form">
      <label>
        <span className="quiet">{labelOf(onMap)}</span>
        <select name="of" defaultValue={valuesOf(search, 'of')[0] ?? ''}>
          <option value="">{onMap ? 'nobody' : nameOf(view, view.subject)}</option>
          {view.picker
            .filter(({ id }) => onMap || id !== view.subject)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <HiddenKeys search={search} fields={['of']} />
      <noscript>
        <button type="submit" className="plain-button">
          Show
        </button>
      </noscript>
    </form>
  )
}

/** Up to the first that lists all others: a longer list would be the same. */
function TopLinks({ search, others }: Pick<Props, 'search'> & { others: number }) {
  const tops = LISTED.filter((_, at) => others > (LISTED[at - 1] ?? 0))
  const asked = Number(valuesOf(search, 'top')[0] ?? USUALLY_LISTED)
  const chosen = Math.min(asked, Math.max(...tops))
  return (
    <nav aria-label="How many are listed">
      <span className="quiet">Listed</span>
      {tops.map((top) => (
        <a
          key={top}
          href={`?${withValues(search, 'top', top === USUALLY_LISTED ? [] : [String(top)])}`}
          aria-current={top === chosen ? 'true' : undefined}
        >
          {top}
        </a>
      ))}
    </nav>
  )
}
