import { count } from '../../words'
import type { NativeRadar } from '../chart-kind'
import type { RadarModel } from './model'

/** The most systems whose lines can be told apart in a chart that a reader edits. */
const MOST_SERIES = 4

/**
 * The radar that office programs draw: a point for each known cell, and for no other. Null with more
 * systems than can be told apart.
 */
export function nativeRadar({ series, spokes }: RadarModel): NativeRadar | null {
  if (series.length > MOST_SERIES) return null
  const levels = Math.max(...spokes.map((spoke) => spoke.levels.length))
  const absent = series.flatMap(({ name, readings, words }) =>
    spokes.flatMap(({ label }, index) =>
      readings[index]?.state === 'known' ? [] : [`${label} of ${name}: ${words[index] ?? ''}`],
    ),
  )
  const gaps =
    absent.length === 0 ? '' : ` ${count(absent.length, 'cell')} without one level: a gap.`
  return {
    type: 'radar',
    note: `Level 1 is the innermost ring. Shape and area have no meaning.${gaps}`,
    categories: spokes.map(({ label }) => label),
    levels,
    series: series.map(({ name, slot, readings }) => ({
      name,
      slot,
      values: readings.map((reading) => (reading.state === 'known' ? reading.rank : null)),
    })),
    absent,
  }
}
