import type { ExploreView } from '@/lib/http/contract'
import { capital, counted } from '@/lib/number-words'
import { valuesOf, withValues } from '@/lib/view/address'

export type Switch = { label: string; href: string; current: boolean }
export type FigureHead = {
  heading: string
  /** One line under the heading; empty where the picture says it itself. */
  lead: string
  switches: Switch[]
}

const LEADS: Record<string, string> = {
  stack: 'Filled block: home. Open block: reaches into.',
  matrix: 'Choose a cell for its evidence.',
}

type Input = { chart: string; search: string; view: ExploreView }

/** Heading and switches of one of the three pictures. */
export function figureHead({ chart, search, view }: Input): FigureHead {
  return {
    heading: headingOf(chart, view),
    lead: LEADS[chart] ?? '',
    switches: switchesOf(chart, search, view),
  }
}

function headingOf(chart: string, view: ExploreView): string {
  const { size } = view
  if (chart === 'radar') return capital(counted(size.spokes, 'scale'))
  if (chart === 'stack') return capital(counted(size.layers, 'layer'))
  return capital(counted(size.systems * size.dimensions, 'cell'))
}

type Choice = { search: string; key: string; label: string; value: string }

function choice({ search, key, label, value }: Choice): Switch {
  return {
    label,
    href: `?${withValues(search, key, value === '' ? [] : [value])}`,
    current: (valuesOf(search, key)[0] ?? '') === value,
  }
}

function switchesOf(chart: string, search: string, view: ExploreView): Switch[] {
  if (chart === 'radar') {
    return [
      choice({ search, key: 'arrange', label: 'Overlaid', value: '' }),
      choice({ search, key: 'arrange', label: 'One each', value: 'multiples' }),
    ]
  }
  if (chart === 'stack') {
    return [
      choice({ search, key: 'order', label: 'As listed', value: '' }),
      choice({ search, key: 'order', label: 'By depth', value: 'depth' }),
      choice({
        search,
        key: 'order',
        label: `By ${view.facets.bracket?.label.toLowerCase() ?? 'group'}`,
        value: 'bracket',
      }),
    ]
  }
  return [
    choice({ search, key: 'across', label: 'Systems down', value: '' }),
    choice({ search, key: 'across', label: 'Systems across', value: 'systems' }),
  ]
}
