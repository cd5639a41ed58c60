export type Arrow = 'left' | 'right' | 'up' | 'down' | 'first' | 'last'

type Place = { from: number; count: number; columns: number }

/** Where an arrow leads among things in rows of so many columns; where nothing lies, it stays. */
export function arrowStep({ from, count, columns }: Place, arrow: Arrow): number {
  const by = {
    left: -1,
    right: 1,
    up: -columns,
    down: columns,
    first: -from,
    last: count - 1 - from,
  }
  const to = from + by[arrow]
  return to >= 0 && to < count ? to : from
}
