import type { ExploreView } from '@/lib/http/contract'
import { capital, counted } from '@/lib/number-words'
import { valuesOf, withValues } from '@/lib/view/address'

export type Switch = { label: string; href: string; current: boolean }
export type FigureHead = {
  heading: string
  switches: Switch[]
}

type Input = { chart: string; search: string; view: ExploreView }

/** Heading and switches of one of the three pictures. */
export function figureHead({ chart, search, view }: Input): FigureHead {
  return { heading: headingOf(chart, view), switches: switchesOf(chart, search) }
}

function headingOf(chart: string, view: ExploreView): string {
  const { size } = view
  if (chart === 'radar') return capital(counted(size.spokes, 'scale'))
  if (chart === 'stack') return capital(counted(size.layers, 'layer'))
  return capital(counted(size.systems * size.dimensions, 'cell'))
}

function choice(search: string, key: string, label: string, value: string): Switch {
  return {
    label,
    href: `?${withValues(search, key, value === '' ? [] : [value])}`,
    current: (valuesOf(search, key)[0] ?? '') === value,
  }
}

function switchesOf(chart: string, search: string): Switch[] {
  if (chart === 'radar') {
    return [
      choice(search, 'arrange', 'Overlaid', ''),
      choice(search, 'arrange', 'One each', 'multiples'),
    ]
  }
  if (chart === 'stack') {
    return [
      choice(search, 'order', 'As listed', ''),
      choice(search, 'order', 'By depth', 'depth'),
      choice(search, 'order', 'By model', 'bracket'),
    ]
  }
  return [
    choice(search, 'across', 'Systems down', ''),
    choice(search, 'across', 'Systems across', 'systems'),
  ]
}
