import type { Problem } from '../errors'
import { byCodeUnit } from '../nearest'
import { LIMITS } from './limits'
import { type Path, pathText } from './path'

/** Something wrong at a place; the sentence is said of that place: "is not a level of Openness: 7". */
export type Fault = { path: Path; message: string; allowed?: string[]; nearest?: string[] }

/** Where a place of the bundle was written. */
export type Place = { path: Path; file?: string; line?: number }

/** How a bundle came about, when it was joined from files. */
export type Origin = {
  locate(path: Path): Place
  /** Keys that authors do not write, because the name of a file or a folder says it. */
  withheld: readonly string[]
  /** Whether the list of systems was checked where it is written. */
  systemsListed: boolean
  /** Places that are already reported: what else is wrong there or below is a consequence. */
  reported: readonly Path[]
  /** Files that could not be read at all. */
  unreadable: { head: boolean; systems: readonly string[] }
}

const BUNDLE: Origin = {
  locate: (path) => ({ path }),
  withheld: [],
  systemsListed: false,
  reported: [],
  unreadable: { head: false, systems: [] },
}

/** Collects everything that is wrong with a dataset. */
export class Findings {
  readonly origin: Origin
  private readonly faults: Fault[] = []
  private readonly reported: Path[]

  constructor(origin: Origin = BUNDLE) {
    this.origin = origin
    this.reported = [...origin.reported]
  }

  add(fault: Fault): void {
    if (!this.reported.some((path) => isWithin(fault.path, path))) this.faults.push(fault)
  }

  /** Reports the fault, and nothing further at that place or below it. */
  addOnce(fault: Fault): void {
    this.add(fault)
    this.excuse(fault.path)
  }

  /** Nothing is reported at that place or below it: the cause is reported elsewhere. */
  excuse(path: Path): void {
    this.reported.push(path)
  }

  get none(): boolean {
    return this.faults.length === 0
  }

  /** Whether something was written that could not be read, and is reported elsewhere. */
  get isPartial(): boolean {
    const { head, systems } = this.origin.unreadable
    return head || systems.length > 0 || this.origin.reported.length > 0
  }

  /** As problems for a reader, by file and line; after the first thousand they are only counted. */
  problems(): Problem[] {
    return limited(this.faults.map((fault) => this.toProblem(fault)))
  }

  private toProblem({ path, ...said }: Fault): Problem {
    const place = this.origin.locate(path)
    const problem: Problem = { param: pathText(place.path), ...said }
    if (place.file !== undefined) problem.file = place.file
    if (place.line !== undefined) problem.line = place.line
    return problem
  }
}

/** Sorted by file and line, and no more than a reader can use. */
export function limited(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort(
    (a, b) => byCodeUnit(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0),
  )
  if (sorted.length <= LIMITS.problems) return sorted
  const more = sorted.length - LIMITS.problems
  const last = { param: '', message: `${more} more problems are not listed` }
  return [...sorted.slice(0, LIMITS.problems), last]
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.every((part, index) => path[index] === part)
}
