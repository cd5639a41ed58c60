'use client'

import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts'
import type { LevelsPlan } from '@/lib/charts/levels/plan'
import type { Box } from '@/lib/scene/scene'
import { barRows, barScale, type StackedRow } from './bar-rows'
import { LevelsBlock } from './levels-block'

const OVER = { position: 'absolute', inset: 0, width: '100%', height: '100%' } as const

/**
 * `plan`: where the bars of the picture below are, `levelsPlan` of the same model and sheet. The bars drawn by Recharts, to lie over the picture of the same sheet: each block carries its key, by which
 * the area around finds what is pointed at and picked, and the one that is lit is framed. The picture below
 * keeps the words, the keyboard and what screen readers hear.
 */
export function LevelsLayer({ plan }: { plan: LevelsPlan }) {
  const { width, height, scale } = plan
  const rows = barRows(plan)
  const longest = Math.max(0, ...rows.map(({ items }) => items.length))
  const units = scale.systems + scale.gap / scale.unit
  const right = width - scale.x - units * scale.unit
  return (
    <div
      aria-hidden="true"
      className="bars-layer"
      style={{ position: 'absolute', inset: 0, pointerEvents: 'none' }}
    >
      <BarChart
        accessibilityLayer={false}
        layout="vertical"
        {...{ width, height }}
        style={OVER}
        margin={{ top: 0, bottom: 0, left: scale.x, right }}
        data={rows}
        barCategoryGap={0}
        barGap={0}
      >
        <XAxis type="number" hide domain={[0, units]} allowDataOverflow />
        <YAxis type="category" hide width={0} dataKey="id" scale={barScale(plan)} />
        {Array.from({ length: longest }, (_, at) => at).map((at) => (
          <Bar
            key={at}
            stackId="bar"
            isAnimationActive={false}
            dataKey={(row: StackedRow) => row.items[at]?.units ?? 0}
            shape={({ originalDataIndex, ...box }: BarShapeProps) => {
              const name = rows[originalDataIndex]?.items[at]?.key
              return name ? <LevelsBlock name={name} box={boxOf(box)} /> : <g />
            }}
          />
        ))}
      </BarChart>
    </div>
  )
}

function boxOf({ x, y, width, height }: Box): Box {
  return { x, y, width, height }
}
