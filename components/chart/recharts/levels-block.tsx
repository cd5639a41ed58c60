import { useContext } from 'react'
import { drawnBox } from '@/lib/charts/levels/block-box'
import type { Box } from '@/lib/scene/scene'
import { LitContext } from '../linked-hover'

/**
 * A block as a clear area to point at, with a frame while it is lit. It asks for what is lit by itself, so that
 * the pointer's way over the bars places none of them again.
 */
export function LevelsBlock({ name, box }: { name: string; box: Box }) {
  const lit = useContext(LitContext) === name
  return (
    <rect
      {...drawnBox(box)}
      data-key={name}
      pointerEvents="all"
      fill={lit ? 'var(--ink)' : 'none'}
      fillOpacity={0.07}
      stroke={lit ? 'var(--ink)' : 'none'}
      strokeWidth={2}
    />
  )
}
