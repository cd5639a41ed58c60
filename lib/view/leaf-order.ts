/** Numbers that were merged; `leaves` in rising order. A single number has no parts. */
type Cluster = { leaves: number[]; parts: [Cluster, Cluster] | null }

/**
 * The numbers 0 to n - 1 as the leaves of a tree made by average linkage, its branches turned so that
 * the summed distance of neighbouring leaves is the least that this tree allows (Bar-Joseph, Gifford
 * and Jaakkola 2001), in time n³ and space n². Ties go to lower numbers.
 * @param apart n x n distances, symmetric
 */
export function leafOrder(n: number, apart: Float64Array): number[] {
  if (n === 0) return []
  const root = averageLinkage(n, apart)
  const sums = { n, apart, least: new Float64Array(n * n) }
  measure(root, sums)
  return best(root, sums)
}

/**
 * Merges the two clusters that are nearest on average, until one is left. It walks from neighbour to
 * nearest neighbour until two are each other's nearest: the tree is the same as by searching all pairs.
 */
function averageLinkage(n: number, apart: Float64Array): Cluster {
  const far = Float64Array.from(apart)
  const clusters: (Cluster | null)[] = Array.from({ length: n }, (_, leaf) => ({
    leaves: [leaf],
    parts: null,
  }))
  const chain: number[] = []
  for (let merges = 1; merges < n; ) {
    const tip = chain.at(-1) ?? clusters.findIndex((each) => each !== null)
    if (chain.length === 0) chain.push(tip)
    const before = chain.at(-2) ?? -1
    const next = nearestTo(tip, before, { n, far, clusters })
    if (next !== before) {
      chain.push(next)
      continue
    }
    chain.length -= 2
    merge(Math.min(tip, next), Math.max(tip, next), { n, far, clusters })
    merges += 1
  }
  return clusters.find((each) => each !== null) ?? { leaves: [], parts: null }
}

type Clusters = { n: number; far: Float64Array; clusters: (Cluster | null)[] }

/** The nearest cluster; of several the one just left, so that the walk ends, else the lowest. */
function nearestTo(tip: number, before: number, { n, far, clusters }: Clusters): number {
  let found = before
  let least = before < 0 ? Number.POSITIVE_INFINITY : (far[tip * n + before] ?? 0)
  for (let each = 0; each < n; each += 1) {
    if (each === tip || clusters[each] === null) continue
    const distance = far[tip * n + each] ?? 0
    if (distance < least) {
      found = each
      least = distance
    }
  }
  return found
}

/** Puts two clusters in the place of the first; distances to others are means over their leaves. */
function merge(a: number, b: number, { n, far, clusters }: Clusters): void {
  const [one, two] = [clusters[a], clusters[b]]
  if (!one || !two) return
  const [first, second] = [one.leaves.length, two.leaves.length]
  for (let each = 0; each < n; each += 1) {
    const sum = first * (far[a * n + each] ?? 0) + second * (far[b * n + each] ?? 0)
    far[a * n + each] = sum / (first + second)
    far[each * n + a] = sum / (first + second)
  }
  const leaves = [...one.leaves, ...two.leaves].sort((x, y) => x - y)
  clusters[a] = { leaves, parts: [one, two] }
  clusters[b] = null
}

/**
 * The least sums of a tree. Two leaves can be the ends of exactly one branch, that at which they part,
 * so one table holds the sums of all branches.
 */
type Sums = { n: number; apart: Float64Array; least: Float64Array }

/** Finds the least sum of each pair of ends of this cluster and of all within it. */
function measure({ parts }: Cluster, sums: Sums): void {
  if (parts === null) return
  const [left, right] = parts
  measure(left, sums)
  measure(right, sums)
  const { n, least } = sums
  const across = new Float64Array(n)
  const ends = right.leaves.map((end) => [end, innerEnds(right, end)] as const)
  for (const start of left.leaves) {
    const inner = innerEnds(left, start)
    for (const next of right.leaves) across[next] = leastVia(start, inner, { ...sums, next })
    for (const [end, others] of ends) {
      let found = Number.POSITIVE_INFINITY
      for (const next of others) {
        const sum = (across[next] ?? 0) + (least[end * n + next] ?? 0)
        if (sum < found) found = sum
      }
      least[start * n + end] = found
      least[end * n + start] = found
    }
  }
}

/** From `start` through its own branch to one of its other ends, and over to `next`. */
function leastVia(start: number, inner: readonly number[], sums: Sums & { next: number }): number {
  const { n, apart, least, next } = sums
  let found = Number.POSITIVE_INFINITY
  for (const last of inner) {
    const sum = (least[start * n + last] ?? 0) + (apart[next * n + last] ?? 0)
    if (sum < found) found = sum
  }
  return found
}

/** The order of the whole tree with the least sum. */
function best(root: Cluster, sums: Sums): number[] {
  const [left, right] = root.parts ?? [root, root]
  const pairs = left.leaves.flatMap((start) => right.leaves.map((end) => [start, end] as const))
  const ends = lowest(pairs, ([a, b]) => sums.least[a * sums.n + b] ?? 0)
  return between(root, ends, sums)
}

/** The leaves of a cluster from one end to the other; the ends part in it. */
function between({ parts, leaves }: Cluster, [start, end]: Pair, sums: Sums): number[] {
  if (parts === null) return leaves
  const { n, apart, least } = sums
  const [left, right] = parts[0].leaves.includes(start) ? parts : [parts[1], parts[0]]
  const pairs = innerEnds(left, start).flatMap((last) =>
    innerEnds(right, end).map((next) => [last, next] as const),
  )
  const [last, next] = lowest(pairs, ([a, b]) => {
    const sides = (least[start * n + a] ?? 0) + (least[b * n + end] ?? 0)
    return sides + (apart[a * n + b] ?? 0)
  })
  return [...between(left, [start, last], sums), ...between(right, [next, end], sums)]
}

/** The leaves at which a cluster can end that begins with this one: those of its other part. */
function innerEnds({ parts, leaves }: Cluster, start: number): readonly number[] {
  if (parts === null) return leaves
  return parts[0].leaves.includes(start) ? parts[1].leaves : parts[0].leaves
}

type Pair = readonly [number, number]

/** The first pair with the least sum. */
function lowest(pairs: readonly Pair[], sumOf: (pair: Pair) => number): Pair {
  let found: Pair = pairs[0] ?? [0, 0]
  let least = Number.POSITIVE_INFINITY
  for (const pair of pairs) {
    const sum = sumOf(pair)
    if (sum < least) [found, least] = [pair, sum]
  }
  return found
}
