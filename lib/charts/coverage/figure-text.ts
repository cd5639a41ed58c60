import type { CoverageFigure } from './figures'

/** A count as it is set; none is quiet. */
export function figureText({ count }: CoverageFigure, size: number) {
  const none = count === 0
  const text = String(count)
  return {
    type: 'text',
    text,
    size,
    face: none ? 'body' : 'strong',
    fill: none ? 'ink3' : 'ink',
  } as const
}
