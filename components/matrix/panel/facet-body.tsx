import { useAlive } from '@/components/ui/use-alive'
import { valuesOf, withKeys } from '@/lib/view/address'
import type { Facet } from '@/lib/view/table/asked'
import { LevelSpan, NumberSpan } from './facet-span'
import { FacetValues } from './facet-values'

type Props = { facet: Facet; search: string }

/** The control of a filter. */
export function FacetBody({ facet, search }: Props) {
  switch (facet.control) {
    case 'levels':
      return (
        <>
          <FacetValues facet={facet} />
          <LevelSpan facet={facet} />
        </>
      )
    case 'several':
      return (
        <>
          <AnyOrAll facet={facet} search={search} />
          <FacetValues facet={facet} />
        </>
      )
    case 'interval':
      return (
        <>
          <NumberSpan facet={facet} search={search} />
          <FacetValues facet={facet} />
        </>
      )
    case 'words':
      return (
        <>
          <WordsField facet={facet} />
          <FacetValues facet={facet} />
        </>
      )
    case 'values':
    case 'answer':
    case 'layers':
    case 'states':
      return <FacetValues facet={facet} />
    default:
      return facet.control satisfies never
  }
}

/** Whether a redraw of the control depends on the address: it holds links. */
export function hasLinks({ control }: Facet): boolean {
  return control === 'several' || control === 'interval'
}

/** Any of the picked values, or every one: the same picks under the other key. */
function AnyOrAll({ facet, search }: Props) {
  const { dimension, every, values } = facet
  const offered = values.map(({ pick }) => pick)
  const any = `is.${dimension}`
  const all = `all.${dimension}`
  const isOffered = (pick: string) => offered.includes(pick)
  const picks = [...valuesOf(search, any), ...valuesOf(search, all)].filter(isOffered)
  if (picks.length === 0) return null
  const others = valuesOf(search, any).filter((pick) => !isOffered(pick))
  const href = (every: boolean) =>
    `?${withKeys(search, every ? { [any]: others, [all]: picks } : { [any]: [...picks, ...others], [all]: [] })}`
  return (
    <p className="facet-any">
      <a href={href(false)} aria-current={every ? undefined : 'true'}>
        any<span className="hidden-visually"> of these: {facet.label}</span>
      </a>
      <a href={href(true)} aria-current={every ? 'true' : undefined}>
        all<span className="hidden-visually"> of these: {facet.label}</span>
      </a>
    </p>
  )
}

/** Words sought in a text. Without a script the sign that marks them in the address has to be typed. */
function WordsField({ facet }: { facet: Facet }) {
  const alive = useAlive()
  const { key, label, words } = facet
  return (
    <div className="facet-words">
      <label>
        <span className="hidden-visually">Words in {label}</span>
        <input
          type="text"
          name={key}
          data-role="words"
          data-key={key}
          defaultValue={alive || words === '' ? words : `~${words}`}
          placeholder="words, or part of one"
          autoComplete="off"
        />
      </label>
      <noscript>Begin with ~, as in ~open</noscript>
    </div>
  )
}
