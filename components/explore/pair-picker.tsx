import type { ExploreView } from '@/lib/http/contract'
import { valuesOf, withValues } from '@/lib/view/address'
import { type Pairing, pairSearch, pairsOf, placeOf } from './pairs'

type Props = { view: ExploreView; search: string }
type Named = { id: string; label: string }

/** Which two are compared: each side by name, the other way round, the pair before and after. */
export function PairPicker({ view, search }: Props) {
  const systems = view.picker.map(({ id, name }) => ({ id, label: name }))
  const brackets = view.facets.bracket?.values ?? []
  const grouped = valuesOf(search, 'sides').length > 0
  const choices = grouped ? brackets : systems
  const pairing = grouped ? groupPairing(search, brackets) : systemPairing(search, view)
  return (
    <div className="option-groups">
      <SideLinks side="a" {...{ search, choices, pairing }} />
      <SideLinks side="b" {...{ search, choices, pairing }} />
      <PairSteps {...{ search, choices, pairing }} />
      {brackets.length > 1 && (
        <KindLinks {...{ search, grouped, brackets }} label={view.facets.bracket?.label ?? ''} />
      )}
    </div>
  )
}

/** The two that are named, else those that the picture has. */
function systemPairing(search: string, { picker, compared }: ExploreView): Pairing {
  const named = valuesOf(search, 'systems')
  const [a = '', b = ''] = named.length > 0 ? named : compared
  return { key: 'systems', ids: picker.map(({ id }) => id), a, b }
}

function groupPairing(search: string, brackets: readonly Named[]): Pairing {
  const [a = '', b = ''] = valuesOf(search, 'sides')
  return { key: 'sides', ids: brackets.map(({ id }) => id), a, b }
}

type Picking = { search: string; choices: readonly Named[]; pairing: Pairing }

/** Each choice for one side; the one on the other side changes places with it. */
function SideLinks({ side, search, choices, pairing }: Picking & { side: 'a' | 'b' }) {
  const { a, b } = pairing
  const label = side === 'a' ? 'Left' : 'Right'
  const chosen = side === 'a' ? a : b
  const pairWith = (id: string): [string, string] => {
    if (side === 'a') return [id, id === b ? a : b]
    return [id === a ? b : a, id]
  }
  return (
    <nav aria-label={`${label} side`}>
      <span className="quiet">{label}</span>
      {choices.map(({ id, label: name }) => (
        <a
          key={id}
          href={`?${pairSearch(search, pairing, pairWith(id))}`}
          aria-current={id === chosen ? 'true' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}

/** Around all pairs in one order; after the last comes the first. */
function PairSteps({ search, choices, pairing }: Picking) {
  const pairs = pairsOf(pairing.ids)
  const place = placeOf(pairs, pairing)
  const name = (id: string) => choices.find((each) => each.id === id)?.label ?? id
  // from what is no pair one goes to the first or the last
  const at = (index: number) => pairs[(index + pairs.length) % pairs.length]
  const steps = [
    { label: 'Previous pair', pair: at(place < 0 ? -1 : place - 1) },
    { label: 'Next pair', pair: at(place + 1) },
  ]
  return (
    <nav aria-label="Pairs">
      <span className="quiet">{place < 0 ? 'Pairs' : `Pair ${place + 1} of ${pairs.length}`}</span>
      {place >= 0 && <a href={`?${pairSearch(search, pairing, [pairing.b, pairing.a])}`}>Swap</a>}
      {pairs.length > 1 &&
        steps.map(
          ({ label, pair }) =>
            pair && (
              <a
                key={label}
                href={`?${pairSearch(search, pairing, pair)}`}
                title={`${name(pair[0])} and ${name(pair[1])}`}
              >
                {label}
              </a>
            ),
        )}
    </nav>
  )
}

type Kinds = { search: string; grouped: boolean; brackets: readonly Named[]; label: string }

/** Two systems, or two groups of them. */
function KindLinks({ search, grouped, brackets, label }: Kinds) {
  const [first, second] = brackets
  if (!first || !second) return null
  const groups = pairSearch(search, { key: 'sides' }, [first.id, second.id])
  return (
    <nav aria-label="What is compared">
      <span className="quiet">Compare</span>
      <a href={`?${withValues(search, 'sides', [])}`} aria-current={grouped ? undefined : 'true'}>
        Two systems
      </a>
      <a href={`?${groups}`} aria-current={grouped ? 'true' : undefined}>
        Groups by {label.toLowerCase()}
      </a>
    </nav>
  )
}
