import type { CustomScaleDefinition } from 'recharts'
import type { LevelsPlan } from '@/lib/charts/levels/plan'

/** A part of a stacked bar, in systems; without a key it is the gap before what is not known. */
export type BarItem = { key: string | null; units: number }
/** A bar as Recharts takes it. */
export type StackedRow = { id: string; items: BarItem[] }

/** The bars of a plan, each as its parts in their order. */
export function barRows({ bars, scale }: LevelsPlan): StackedRow[] {
  return bars.map(({ id, blocks }) => {
    const part = (known: boolean) =>
      blocks.flatMap((block): BarItem[] =>
        block.known === known ? [{ key: block.key, units: block.systems }] : [],
      )
    const gap = { key: null, units: scale.gap / scale.unit }
    return { id, items: [...part(true), gap, ...part(false)] }
  })
}

/** Where each bar stands from the top, and how high all are: rows of a picture are not evenly apart. */
export function barScale({ bars, height }: LevelsPlan): CustomScaleDefinition<string> {
  const tops = new Map(bars.map(({ id, y }) => [id, y]))
  const ids = [...tops.keys()]
  const ends = [0, height]
  function domain(): readonly string[]
  function domain(next: readonly string[]): CustomScaleDefinition<string>
  function domain(next?: readonly string[]): unknown {
    return next === undefined ? ids : scale
  }
  function range(): readonly number[]
  function range(next: readonly number[]): CustomScaleDefinition<string>
  function range(next?: readonly number[]): unknown {
    return next === undefined ? ends : scale
  }
  const scale: CustomScaleDefinition<string> = Object.assign((id: string) => tops.get(id), {
    ...{ domain, range },
    copy: () => scale,
    bandwidth: () => bars[0]?.height ?? 0,
  })
  return scale
}
