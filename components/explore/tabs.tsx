import { CHART_PLACES } from '@/components/site/places'
import { withValues } from '@/lib/view/address'

/** On a narrow screen one picture is shown at a time; which one stands in the address. */
export function Tabs({ search, tab }: { search: string; tab: string }) {
  return (
    <nav className="tabs" aria-label="Picture shown">
      {CHART_PLACES.map(({ id, label }) => (
        <a
          key={id}
          href={`?${withValues(search, 'tab', [id])}`}
          aria-current={id === tab ? 'true' : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  )
}
