import { dimensionType } from '../dimensions'
import { nearest } from '../nearest'
import { shown } from '../shown'
import type { Fault, Findings } from './findings'
import type { Known } from './known'
import { unknownSentence } from './lookup'
import { field, isMapping, type Path } from './path'
import { checkEvidence, checkReference, checkTwice } from './references'
import type { Dimension } from './schema'
import { faultsOf } from './sentences'
import { anyValueShape, knownShape, rangeShape, silentShape } from './shapes'

type Checked = { raw: Record<string, unknown>; path: Path; known: Known }
type Item = { item: Record<string, unknown>; path: Path; dimension: Dimension | null }

/** Checks every assessment of a system: its form, what it names, and its value against the dimension. */
export function checkAssessments({ raw, path, known }: Checked, findings: Findings): void {
  const all = field(raw, 'assessments')
  const at = [...path, 'assessments']
  if (all === undefined) return
  if (!isMapping(all)) {
    const message = `is not a mapping of dimensions: ${shown(all)} (such as ownership: […])`
    findings.add({ path: at, message })
    return
  }
  for (const [id, list] of Object.entries(all)) {
    const place = [...at, id]
    checkDimensionId({ id, path: place }, known, findings)
    if (Array.isArray(list)) checkCell({ id, list, path: place }, known, findings)
    else findings.add({ path: place, message: `is not a list of assessments: ${shown(list)}` })
  }
}

function checkDimensionId(
  { id, path }: { id: string; path: Path },
  known: Known,
  findings: Findings,
) {
  if (known.dimensions === null || known.dimensions.has(id)) return
  const allowed = [...known.dimensions.keys()]
  const message = `is an ${unknownSentence('dimension', id, allowed)}`
  findings.add({ path, message, allowed, nearest: nearest(id, allowed) })
}

type Cell = { id: string; list: unknown[]; path: Path }

function checkCell({ id, list, path }: Cell, known: Known, findings: Findings): void {
  const dimension = known.dimensions?.get(id) ?? null
  list.forEach((item, index) => {
    const at = [...path, index]
    if (isMapping(item)) checkAssessment({ item, path: at, dimension }, known, findings)
    else findings.add({ path: at, message: `is not an assessment: ${shown(item)}` })
  })
  const assessors = list.map((item, index) => {
    const assessor = field(item, 'assessor')
    const name = typeof assessor === 'string' ? assessor : undefined
    return { name, path: [...path, index, 'assessor'] }
  })
  const sentence = (name: string) =>
    `assesses this cell a second time: ${name} (allowed: one assessment by each assessor)`
  checkTwice(assessors, sentence, findings)
}

function checkAssessment({ item, path, dimension }: Item, known: Known, findings: Findings): void {
  const silent = item.status === 'unknown' || item.status === 'not-applicable'
  const faults = [
    ...faultsOf(silent ? silentShape : knownShape, item),
    ...(silent ? claimsOfSilence(item) : claimFaults(item, dimension)),
  ]
  for (const fault of faults) findings.add({ ...fault, path: [...path, ...fault.path] })
  const assessor = { path: [...path, 'assessor'], noun: 'assessor', id: item.assessor }
  checkReference({ ...assessor, known: known.assessors }, findings)
  checkEvidence({ path, item }, known.sources, findings)
}

function claimsOfSilence(item: Record<string, unknown>): Fault[] {
  return ['value', 'range', 'confidence']
    .filter((key) => item[key] !== undefined)
    .map((key) => ({
      path: [key],
      message: `does not go with status ${String(item.status)}: leave it out, or give status known`,
    }))
}

/** A known reading has either a value or a range. */
function claimFaults(item: Record<string, unknown>, dimension: Dimension | null): Fault[] {
  const [hasValue, hasRange] = [item.value !== undefined, item.range !== undefined]
  if (hasValue && hasRange) {
    return [
      { path: ['range'], message: 'stands beside a value (allowed: value or range, not both)' },
    ]
  }
  if (hasRange) return rangeFaults(item.range, dimension)
  if (hasValue) return valueFaults(item.value, dimension)
  const example = dimension ? ` ${JSON.stringify(dimensionType(dimension).example)}` : ''
  return [
    {
      path: ['value'],
      message: `is missing: give value${example && `, such as${example}`}, or a range`,
    },
  ]
}

function valueFaults(value: unknown, dimension: Dimension | null): Fault[] {
  if (dimension === null)
    return faultsOf(anyValueShape, value).map((each) => ({
      ...each,
      path: ['value'],
      message: `is not a value: ${shown(value)}`,
    }))
  const type = dimensionType(dimension)
  if (type.value.safeParse(value).success) return []
  const near = type.nearestValue(value)
  const hint = near === null ? '' : `; nearest: ${Array.isArray(near) ? shown(near) : String(near)}`
  const message = `is not ${type.noun} of ${dimension.label}: ${shown(value)} (allowed: ${type.allowed.join(', ')}${hint})`
  const fault = { path: ['value'], message, allowed: type.allowed }
  return [near === null ? fault : { ...fault, nearest: [near].flat().map(String) }]
}

function rangeFaults(range: unknown, dimension: Dimension | null): Fault[] {
  const path = ['range']
  if (dimension && dimension.type !== 'ordinal') {
    const message = `is only for ordinal dimensions: ${dimension.label} is ${dimension.type} (give a value)`
    return [{ path, message }]
  }
  const parsed = rangeShape.safeParse(range)
  const levels = dimension?.levels.length ?? Number.MAX_SAFE_INTEGER
  const [low, high] = parsed.success ? parsed.data : [Number.NaN, Number.NaN]
  if (low >= 1 && low < high && high <= levels) return []
  const scale = dimension
    ? ` (allowed: two levels of 1 to ${levels}, the lower first, such as [1, 2])`
    : ''
  return [{ path, message: `is not a range of levels: ${shown(range)}${scale}` }]
}
