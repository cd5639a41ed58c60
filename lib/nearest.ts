const LONGEST = 80
/** Of more words than this only those are compared letter by letter that begin and end most like the one sought. */
const MOST_COMPARED = 500

/**
 * The allowed words most like a misspelt one, nearest first; empty when none is like it.
 * Like: few letters changed, swapped, added or left out, or one word holding the other.
 */
export function nearest(word: string, allowed: readonly string[], most = 3): string[] {
  const sought = word.slice(0, LONGEST).toLowerCase()
  if (sought === '') return []
  const compared = new Set(likeAtTheEnds(sought, allowed))
  const scored = [...compared].flatMap((candidate) => {
    const score = likeness(sought, candidate.slice(0, LONGEST).toLowerCase())
    return score === null ? [] : [{ candidate, score }]
  })
  scored.sort((a, b) => a.score - b.score || byCodeUnit(a.candidate, b.candidate))
  return scored.slice(0, most).map((entry) => entry.candidate)
}

/** Orders strings by code unit: the same in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A word that is one slip away shares all but that slip with the one sought, from its two ends. */
function likeAtTheEnds(sought: string, allowed: readonly string[]): readonly string[] {
  if (allowed.length <= MOST_COMPARED) return allowed
  const shared = Uint8Array.from(allowed, (candidate) => sharedLetters(sought, candidate))
  const counts = new Uint32Array(LONGEST + 1)
  for (const letters of shared) counts[letters] = at(counts, letters) + 1
  let least = LONGEST
  let room = MOST_COMPARED - at(counts, least)
  while (least > 0 && room >= at(counts, least - 1)) room -= at(counts, --least)
  return allowed.filter((_, index) => at(shared, index) >= least).slice(0, MOST_COMPARED)
}

/** How many letters two words have in common before and after what differs; case counts here. */
function sharedLetters(a: string, b: string): number {
  const most = Math.min(a.length, b.length, LONGEST)
  let first = 0
  while (first < most && a.charCodeAt(first) === b.charCodeAt(first)) first++
  let last = 0
  while (last < most - first && endsAlike(a, b, last)) last++
  return first + last
}

function endsAlike(a: string, b: string, fromEnd: number): boolean {
  return a.charCodeAt(a.length - 1 - fromEnd) === b.charCodeAt(b.length - 1 - fromEnd)
}

/** Lower is nearer; null: not alike. A word that holds the other counts as two letters away. */
function likeness(sought: string, candidate: string): number | null {
  const limit = Math.max(2, Math.floor(Math.max(sought.length, candidate.length) / 3))
  const distance =
    Math.abs(sought.length - candidate.length) > limit ? limit + 1 : editDistance(sought, candidate)
  if (distance <= limit && distance < Math.max(sought.length, candidate.length)) return distance
  const holds = candidate.includes(sought) || sought.includes(candidate)
  return holds && Math.min(sought.length, candidate.length) >= 2 ? limit + 1 : null
}

/** Letters changed, added, left out, or swapped with a neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const change = at(above, j - 1) + (same ? 0 : 1)
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = swap ? at(before, j - 2) + 1 : change
      row.push(Math.min(at(above, j) + 1, at(row, j - 1) + 1, change, swapped))
    }
    before = above
    above = row
  }
  return at(above, b.length)
}

function at(row: ArrayLike<number>, index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
