import { DIMENSION_TYPES, dimensionSchema } from '../dimensions'
import { nearest } from '../nearest'
import { shown } from '../shown'
import { listWords } from '../words'
import { CELL_STATES } from './cell-state'
import type { Findings } from './findings'
import type { Known } from './known'
import { LIMITS } from './limits'
import { asList, field, isMapping, type Path } from './path'
import { checkReference, checkReserved, checkTwice, idPlaces } from './references'
import { RESERVED_DATASET_IDS, RESERVED_IDS } from './schema'
import { faultsOf } from './sentences'
import { headShape } from './shapes'

type Named = { raw: unknown; path: Path }

/** Checks everything of a bundle but its systems. */
export function checkHead(bundle: Record<string, unknown>, known: Known, findings: Findings): void {
  for (const fault of faultsOf(headShape, bundle, findings.origin.withheld)) findings.add(fault)
  const dimensions = dimensionPlaces(bundle)
  for (const each of dimensions) checkDimension(each, findings)
  if (dimensions.length > LIMITS.dimensions) {
    const message = `has too many dimensions: ${dimensions.length} (allowed: at most ${LIMITS.dimensions})`
    findings.add({ path: ['groups'], message })
  }
  checkIds(bundle, dimensions, findings)
  checkSpokes(bundle, known, findings)
  checkNames({ bundle, key: 'overlay', noun: 'system', known: known.systems }, findings)
  const subject = field(bundle, 'subject')
  checkReference({ path: ['subject'], noun: 'system', id: subject, known: known.systems }, findings)
  checkBracket(bundle, known, findings)
}

function dimensionPlaces(bundle: unknown): Named[] {
  return asList(field(bundle, 'groups')).flatMap((group, g) =>
    asList(field(group, 'dimensions')).map((raw, d) => ({
      raw,
      path: ['groups', g, 'dimensions', d],
    })),
  )
}

function checkDimension({ raw, path }: Named, findings: Findings): void {
  const type = field(raw, 'type')
  if (!isMapping(raw)) {
    findings.add({ path, message: `is not a dimension: ${shown(raw)} (give a mapping of keys)` })
  } else if (!DIMENSION_TYPES.some((each) => each === type)) {
    findings.add({ path: [...path, 'type'], ...wrongType(type) })
  } else {
    for (const fault of faultsOf(dimensionSchema, raw)) {
      findings.add({ ...fault, path: [...path, ...fault.path] })
    }
  }
  checkScale({ raw, path }, findings)
  checkChoices({ raw, path }, findings)
}

function wrongType(type: unknown): { message: string; allowed: string[]; nearest: string[] } {
  const allowed: string[] = [...DIMENSION_TYPES]
  const near = typeof type === 'string' ? nearest(type, allowed, 1) : []
  const list = `allowed: ${listWords(allowed, 'or')}`
  const hint = near[0] === undefined ? '' : `; nearest: ${near[0]}`
  const message = `is not a type of dimension: ${shown(type)} (${list}${hint})`
  return { message, allowed, nearest: near }
}

function checkScale({ raw, path }: Named, findings: Findings): void {
  const [min, max] = [field(raw, 'min'), field(raw, 'max')]
  if (typeof min !== 'number' || typeof max !== 'number' || min < max) return
  const message = `is not above min: ${max} (allowed: more than ${min})`
  findings.add({ path: [...path, 'max'], message })
}

/** Values of a dimension stand in addresses beside the names of states. */
function checkChoices({ raw, path }: Named, findings: Findings): void {
  const places = idPlaces(field(raw, 'values'), [...path, 'values'])
  checkTwice(places, givenTwice, findings)
  checkReserved(
    places,
    [...CELL_STATES, 'weak', 'low-confidence', 'no-evidence', 'stale', ...RESERVED_IDS],
    findings,
  )
}

function checkIds(bundle: unknown, dimensions: Named[], findings: Findings): void {
  const id = field(bundle, 'id')
  const own = { name: typeof id === 'string' ? id : undefined, path: ['id'] }
  checkReserved([own], RESERVED_DATASET_IDS, findings)
  const dimensionIds = dimensions.map(({ raw, path }) => {
    const name = field(raw, 'id')
    return { name: typeof name === 'string' ? name : undefined, path: [...path, 'id'] }
  })
  const section = (key: string) => idPlaces(field(bundle, key), [key])
  const all = [section('sources'), section('assessors'), section('layers'), section('groups')]
  for (const places of [...all, dimensionIds]) {
    checkTwice(places, givenTwice, findings)
    checkReserved(places, RESERVED_IDS, findings)
  }
}

export function givenTwice(id: string): string {
  return `is used twice: ${id} (allowed: each id once)`
}

function checkSpokes(bundle: unknown, known: Known, findings: Findings): void {
  const ids = known.dimensions && [...known.dimensions.keys()]
  const spokes = checkNames({ bundle, key: 'spokes', noun: 'dimension', known: ids }, findings)
  for (const { name, path } of spokes) {
    const type = known.dimensions?.get(name ?? '')?.type
    if (type !== undefined && type !== 'ordinal') {
      findings.add({ path, message: `is not an ordinal dimension: ${name} is ${type}` })
    }
  }
}

type Names = { bundle: unknown; key: string; noun: string; known: string[] | null }

/** A list of ids that each name something, and each once. */
function checkNames({ bundle, key, noun, known }: Names, findings: Findings) {
  const places = asList(field(bundle, key)).map((id, index) => ({
    name: typeof id === 'string' ? id : undefined,
    path: [key, index],
  }))
  for (const { name, path } of places) checkReference({ path, noun, id: name, known }, findings)
  checkTwice(places, givenTwice, findings)
  return places
}

function checkBracket(bundle: unknown, known: Known, findings: Findings): void {
  const id = field(bundle, 'bracket')
  const path = ['bracket']
  const ids = known.dimensions && [...known.dimensions.keys()]
  checkReference({ path, noun: 'dimension', id, known: ids }, findings)
  const type = typeof id === 'string' ? known.dimensions?.get(id)?.type : undefined
  if (type !== undefined && type !== 'category') {
    findings.add({ path, message: `is not a category dimension: ${String(id)} is ${type}` })
  }
}
