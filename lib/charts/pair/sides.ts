import { nearest } from '../../nearest'
import { capital } from '../../number-words'
import { comparedFirst } from '../../view/subject'
import type { ShownSystem, View } from '../../view/view'
import { count, listWords } from '../../words'
import type { PairOptions } from './options'

/** What is compared with the other side: one system, or all systems with one value of the bracket. */
export type Side = {
  /** Id of the system, or of the value. */
  id: string
  name: string
  /** What stands below the name: the bracket of a system, the systems of a group. */
  about: string
  group: boolean
  systems: ShownSystem[]
}

export type Sides = { ok: true; a: Side; b: Side } | { ok: false; sentence: string }

/** The two sides that are asked for, or one sentence on why there are no two. */
export function sidesOf(view: View, options: PairOptions): Sides {
  return options.sides === 'none' ? twoSystems(view) : twoGroups(view, options.sides.split(','))
}

/** The two that are named, in the order in which they are named; else the dataset's subject and the first other, or its first two. */
function twoSystems(view: View): Sides {
  const shown = comparedFirst(view)
  const named = view.query.systems === null ? null : [...new Set(view.query.systems)]
  if (named !== null && named.length !== 2)
    return refused(`${NEEDS}: ${found(named.length)} chosen.`)
  const chosen = named?.flatMap((id) => shown.find((each) => each.id === id) ?? []) ?? shown
  const [a, b] = chosen
  if (a && b) return { ok: true, a: systemSide(a), b: systemSide(b) }
  const why =
    view.left.systems > 0 ? 'left by the filter. Clear a filter.' : 'there. Use the matrix.'
  return refused(`${NEEDS}: ${found(chosen.length)} ${why}`)
}

const NEEDS = 'A pair needs exactly 2 systems'

function found(systems: number): string {
  return `${systems} ${systems === 1 ? 'is' : 'are'}`
}

function systemSide(system: ShownSystem): Side {
  const about = system.bracket === null ? '' : capital(system.bracket)
  return { id: system.id, name: system.name, about, group: false, systems: [system] }
}

function twoGroups(view: View, [first = '', second = '']: string[]): Sides {
  if (view.brackets.length === 0) {
    return refused(
      'Sides need a dimension that brackets the systems: this dataset has none. Name 2 systems.',
    )
  }
  if (first === second) {
    return refused(`A pair needs 2 different sides: both are ${first}. Name another value.`)
  }
  const a = groupSide(view, first)
  const b = groupSide(view, second)
  if (typeof a === 'string') return refused(a)
  return typeof b === 'string' ? refused(b) : { ok: true, a, b }
}

function groupSide(view: View, id: string): Side | string {
  const known = view.brackets.map((each) => each.id)
  const bracket = view.brackets.find((each) => each.id === id)
  if (!bracket) {
    const near = nearest(id, known)
    const hint = near.length > 0 ? `nearest: ${near.join(', ')}; ` : ''
    return `No side has the value ${id} (${hint}known: ${known.join(', ')}).`
  }
  const systems = view.systems.filter((each) => bracket.systems.includes(each.id))
  if (systems.length === 0) {
    return `A side needs at least 1 system: 0 of those shown are known as ${bracket.label}. Choose another side, or clear a filter.`
  }
  const about =
    systems.length > 4
      ? count(systems.length, 'system')
      : listWords(systems.map(({ name }) => name))
  return { id, name: capital(bracket.label), about, group: true, systems }
}

function refused(sentence: string): Sides {
  return { ok: false, sentence }
}
