import { memo, type RefObject, useEffect, useRef } from 'react'
import { Icon } from '@/components/ui/icon'
import type { Facet, FacetValue } from '@/lib/view/table/asked'
import { FacetBody, hasLinks } from './facet-body'
import { useFolded } from './use-folded'

type Props = { facet: Facet; search: string; openFirst: boolean; hidden: boolean }

/** One filter. Out of sight it stays as it was painted last, so that those in sight are painted first. */
export function FacetGroup({ painted, ...props }: Props & { painted: Facet }) {
  const place = useRef<HTMLDetailsElement>(null)
  const seen = useInSight(place)
  const isPicked = pickedIn(props.facet) !== pickedIn(painted)
  return <FacetShown {...props} place={place} facet={seen() || isPicked ? props.facet : painted} />
}

/** Whether an element is in sight, or near it. Without an observer it always is. */
function useInSight(place: RefObject<Element | null>): () => boolean {
  const seen = useRef(true)
  useEffect(() => {
    if (!place.current || !('IntersectionObserver' in window)) return
    const observer = new IntersectionObserver(
      (entries) => {
        seen.current = entries.at(-1)?.isIntersecting ?? true
      },
      { rootMargin: '100px' },
    )
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [place])
  return () => seen.current
}

type ShownProps = Props & { place: RefObject<HTMLDetailsElement | null> }

/** A filter under its name, folded or open. Redrawn when what it says differs, not with every address. */
const FacetShown = memo(function FacetShown(props: ShownProps) {
  const { facet, search, openFirst, hidden, place } = props
  const picked = pickedIn(facet)
  const { filled, details } = useFolded(openFirst || picked > 0)
  return (
    <details ref={place} className="facet" hidden={hidden} {...details}>
      <summary>
        <span className="facet-label">{facet.label}</span>
        {picked > 0 && (
          <span className="facet-picked">
            {picked}
            <span className="hidden-visually"> picked</span>
          </span>
        )}
        <Icon name="chevron" />
      </summary>
      {filled && (
        <fieldset>
          <legend className="hidden-visually">{facet.label}: show only</legend>
          <FacetBody facet={facet} search={search} />
        </fieldset>
      )}
    </details>
  )
}, isSame)

/** How many choices of a filter are made; a span and words are one each. */
export function pickedIn({ values, states, span, words }: Facet): number {
  const boxes = [...values, ...states].filter(({ on, not }) => on || not)
  return boxes.length + (span ? 1 : 0) + (words === '' ? 0 : 1)
}

function isSame(a: Props, b: Props): boolean {
  const others = a.openFirst === b.openFirst && a.hidden === b.hidden
  return others && (a.search === b.search || !hasLinks(a.facet)) && isSameFacet(a.facet, b.facet)
}

function isSameFacet(a: Facet, b: Facet): boolean {
  if (a === b) return true
  return (
    a.key === b.key &&
    a.label === b.label &&
    a.control === b.control &&
    a.every === b.every &&
    a.words === b.words &&
    a.span?.from === b.span?.from &&
    a.span?.to === b.span?.to &&
    sameLists(a.values, b.values, isSameValue) &&
    sameLists(a.states, b.states, isSameValue) &&
    sameLists(a.bins, b.bins, (x, y) => x.from === y.from && x.to === y.to && x.count === y.count)
  )
}

function isSameValue(a: FacetValue, b: FacetValue): boolean {
  const sameWords = a.pick === b.pick && a.label === b.label && a.short === b.short
  return sameWords && a.count === b.count && a.on === b.on && a.not === b.not
}

function sameLists<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  return (
    a.length === b.length &&
    a.every((each, index) => {
      const other = b[index]
      return other !== undefined && same(each, other)
    })
  )
}
