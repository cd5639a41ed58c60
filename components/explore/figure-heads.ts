import type { ExploreView } from '@/lib/http/contract'
import { capital, counted } from '@/lib/number-words'
import { joinAddress, valuesOf, withKeys, withValues } from '@/lib/view/address'

export type Switch = { label: string; href: string; current: boolean }
export type FigureHead = {
  heading: string
  switches: Switch[]
  /** The page of this picture alone, with the same view. */
  large: string
  /** The query of the picture's own address, without the page's keys. */
  own: string
  dataset: string
  chart: string
}

type Input = { chart: string; dataset: string; search: string; view: ExploreView }

/** Heading, switches and addresses of one of the three pictures. */
export function figureHead({ chart, dataset, search, view }: Input): FigureHead {
  const own = ownSearch(chart, search, view)
  return {
    heading: headingOf(chart, view),
    switches: switchesOf(chart, search),
    large: joinAddress(`/${dataset}/${chart}`, own),
    own,
    dataset,
    chart,
  }
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
    href: joinAddress('', withValues(search, key, value === '' ? [] : [value])) || '?',
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

/** Keys of the explore page that a picture of its own does not know, by chart. */
const FOREIGN: Record<string, string[]> = {
  radar: ['show', 'focus', 'across'],
  stack: ['show', 'arrange', 'across'],
  matrix: ['show', 'focus', 'arrange'],
}

function ownSearch(chart: string, search: string, view: ExploreView): string {
  const kept = (FOREIGN[chart] ?? []).reduce((text, key) => withValues(text, key, []), search)
  if (chart !== 'radar' || valuesOf(search, 'arrange')[0] === 'multiples') return kept
  return withKeys(kept, { systems: view.focus })
}
