import { readSpan, writeSpan } from '@/lib/dimensions/span'
import { valuesOf } from '@/lib/view/address'
import type { Facet } from '@/lib/view/table/asked'
import { keySlot } from './key-slot'

type End = 'from' | 'to'
const ENDS = ['from', 'to'] as const

/** A span of levels by its two ends. Without a script the levels' own boxes do the same. */
export function LevelSpan({ facet }: { facet: Facet }) {
  return (
    <p className="facet-span with-script">
      {ENDS.map((end) => (
        <label key={end}>
          <span>
            {end}
            <span className="hidden-visually"> level of {facet.label}</span>
          </span>
          <select
            data-role={`level-${end}`}
            data-key={facet.key}
            defaultValue={String(facet.span?.[end] ?? '')}
          >
            <option value="">{end === 'from' ? 'first' : 'last'}</option>
            {facet.values.map(({ pick, label }) => (
              <option key={pick} value={pick}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </p>
  )
}

/** An interval by two numbers, and how many systems lie where: each bar is a link to its part. */
export function NumberSpan({ facet, search }: { facet: Facet; search: string }) {
  const { key, label, span, unit } = facet
  return (
    <>
      <Bins facet={facet} search={search} />
      <p className="facet-span with-script">
        {ENDS.map((end) => (
          <NumberField key={end} end={end} facet={facet} />
        ))}
        {unit !== '' && <span className="facet-unit">{unit}</span>}
        <span className="facet-wrong" role="alert">
          {label}: the end is lower than the beginning, or no number
        </span>
      </p>
      {span && <input type="hidden" name={key} value={writeSpan(span)} />}
    </>
  )
}

function NumberField({ end, facet }: { end: End; facet: Facet }) {
  return (
    <label>
      <span>
        {end}
        <span className="hidden-visually">
          {' '}
          {facet.label} {facet.unit}
        </span>
      </span>
      <input
        type="number"
        step="any"
        data-role={`number-${end}`}
        data-key={facet.key}
        defaultValue={facet.span?.[end] ?? ''}
      />
    </label>
  )
}

const HEIGHT = 28

function Bins({ facet, search }: { facet: Facet; search: string }) {
  const { bins, key, label, span, unit } = facet
  const most = Math.max(1, ...bins.map((bin) => bin.count))
  const to = keySlot(search, key)
  const others = valuesOf(search, key).filter((pick) => readSpan(pick) === null)
  return (
    <ul className="facet-bins" aria-label={`${label}: how many systems lie where`}>
      {bins.map((bin) => {
        const on = span?.from === bin.from && span.to === bin.to
        const pick = writeSpan(bin)
        const words = `${bin.from} to ${bin.to} ${unit}`.trim()
        const height = bin.count === 0 ? 1 : Math.max(2, Math.round((bin.count / most) * HEIGHT))
        return (
          <li key={bin.from}>
            <a
              href={`?${to(on ? others : [pick, ...others])}`}
              aria-current={on ? 'true' : undefined}
              title={`${words}: ${bin.count}`}
            >
              <svg viewBox="0 0 8 28" preserveAspectRatio="none" aria-hidden="true">
                <rect y={HEIGHT - height} width="8" height={height} />
              </svg>
              <span className="hidden-visually">
                {words}, {bin.count}: {on ? 'show all again' : 'show only these'}
              </span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}
