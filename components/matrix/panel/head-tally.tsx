import { memo } from 'react'
import { CELL_STATES } from '@/lib/dataset/cell-state'
import { writeSpan } from '@/lib/dimensions/span'
import { toggled, valuesOf } from '@/lib/view/address'
import type { Facet, FacetValue } from '@/lib/view/table/asked'
import { count as countOf } from '@/lib/words'
import { keySlot } from './key-slot'
import { isInSpan, isPicked, isSpan } from './span-pick'

type Props = { facet: Facet; search: string }

const HEIGHT = 12
/** More bars than this would be too thin to point at; the panel has them all. */
const MOST = 9

/**
 * How the systems spread over a column, small enough for its head: a bar for each value, dashed ones apart
 * for those that have none. Each bar is a link that shows only its systems, or all again.
 */
export const HeadTally = memo(function HeadTally({ facet, search }: Props) {
  const words = WORDS.get(facet.control)
  const bars = [...barsOf(facet), ...silentOf(facet)]
  if (words !== undefined || bars.length > MOST) {
    return <p className="tally-words">{words ?? `${bars.length} values`}</p>
  }
  const silent = linksOf(facet, search, facet.key)
  const value = facet.every ? linksOf(facet, search, `all.${facet.dimension}`) : silent
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <ul className="tally" aria-label={`${facet.label}: systems by value`}>
      {bars.map((bar) => (
        <li key={bar.pick} data-state={bar.silent ? bar.pick : undefined}>
          <a
            href={bar.silent ? silent(bar.pick) : value(bar.pick)}
            aria-current={bar.on ? 'true' : undefined}
            aria-label={`${countOf(bar.count, 'system')}: ${bar.label}; ${bar.on ? 'show all again' : 'show only these'}`}
            title={`${bar.label}: ${bar.count}`}
          >
            <TallyBar height={heightOf(bar.count, most)} />
          </a>
        </li>
      ))}
    </ul>
  )
})

/** The address with a pick put into a key, or taken out of it; a span of levels is taken level by level. */
function linksOf({ control, values }: Facet, search: string, key: string) {
  const asked = valuesOf(search, key)
  const levels = control === 'levels' ? values.map(({ pick }) => pick) : []
  const spread = levels.filter((pick) => isPicked(asked, pick))
  const others = asked.filter(
    (pick) => !levels.includes(pick) && (control !== 'levels' || !isSpan(pick)),
  )
  const to = keySlot(search, key)
  return (pick: string) => `?${to(toggled([...spread, ...others], pick))}`
}

const APART = CELL_STATES.filter((state) => state !== 'known').map(String)

/** What stands instead of bars where there is nothing to put into bars. */
const WORDS = new Map<Facet['control'], string>([['words', 'in words']])

type Bar = { pick: string; label: string; count: number; on: boolean; silent: boolean }

function barsOf({ control, bins, values, span }: Facet): Bar[] {
  if (control !== 'interval') {
    const isOn = ({ pick, on }: FacetValue) => on || isInSpan({ control, span }, pick)
    return values.map((value) => ({ ...valueBar(value, false), on: isOn(value) }))
  }
  return bins.map(({ from, to, count }) => ({
    pick: writeSpan({ from, to }),
    label: from === to ? String(from) : `${from} to ${to}`,
    count,
    on: span !== null && span.from === from && span.to === to,
    silent: false,
  }))
}

/** States in which a system has no one value; those without any system take no room. */
function silentOf({ states }: Facet): Bar[] {
  return states
    .filter(({ pick, count, on }) => APART.includes(pick) && (count > 0 || on))
    .map((state) => valueBar(state, true))
}

function valueBar({ pick, label, count, on }: FacetValue, silent: boolean): Bar {
  return { pick, label, count, on, silent }
}

/** None is a line, one of many is still seen. */
function heightOf(count: number, most: number): number {
  return count === 0 ? 1 : Math.max(2, Math.round((count / most) * HEIGHT))
}

const TallyBar = memo(function TallyBar({ height }: { height: number }) {
  return (
    <svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true">
      <rect x="0.5" y={HEIGHT - height} width="7" height={height} />
    </svg>
  )
})
