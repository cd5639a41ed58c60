/** Distances between n things, known or not; symmetric. */
export type Distances = {
  n: number
  /** By row and column; not a number where nothing is known of a pair. 0 on the diagonal. */
  at: Float64Array
}

export function distances(n: number, between: (a: number, b: number) => number | null): Distances {
  const at = new Float64Array(n * n)
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) {
      const far = between(a, b) ?? Number.NaN
      at[a * n + b] = far
      at[b * n + a] = far
    }
  }
  return { n, at }
}

/** Not a number where nothing is known of the pair. */
export function distanceAt({ n, at }: Distances, a: number, b: number): number {
  return at[a * n + b] ?? Number.NaN
}

export function isKnownPair(known: Distances, a: number, b: number): boolean {
  return a !== b && !Number.isNaN(distanceAt(known, a, b))
}

/** The distances between some of the things, in the order given. */
export function distancesAmong(known: Distances, things: readonly number[]): Distances {
  return distances(things.length, (a, b) => {
    const far = distanceAt(known, things[a] ?? 0, things[b] ?? 0)
    return Number.isNaN(far) ? null : far
  })
}
