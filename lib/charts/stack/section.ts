import { wave } from '../../scene/ground'
import type { StackModel } from './model'

/** The ground that is cut through: beds between boundaries, from the surface down. */
export type Section = {
  left: number
  right: number
  /** Mean height of the surface. */
  top: number
  /** Height of one bed, without its waves. */
  bed: number
  count: number
  /** Height of a boundary at x: 0 is the surface, `count` the straight foot. */
  edge(index: number, x: number): number
}

export type SectionInput = Pick<Section, 'left' | 'right' | 'top' | 'bed' | 'count'> & {
  beds: StackModel['beds']
  undulation: number
}

/** Waves take at most an eighth of a bed, so that thin beds keep their height. */
export function sectionOf({ beds, undulation, ...place }: SectionInput): Section {
  const amplitude = beds === 'straight' ? 0 : Math.min(undulation, place.bed / 8)
  const waves = Array.from({ length: place.count }, (_, index) => wave(index, amplitude))
  return {
    ...place,
    edge: (index, x) => place.top + index * place.bed + (waves[index]?.(x) ?? 0),
  }
}

/** Where the section ends. */
export function footOf({ top, bed, count }: Pick<Section, 'top' | 'bed' | 'count'>): number {
  return top + bed * count
}
