import { shown } from '../shown'
import { checkAssessments } from './check-assessment'
import type { Findings } from './findings'
import type { Known } from './known'
import { asList, field, isMapping, type Path } from './path'
import { checkEvidence, checkReference, checkTwice } from './references'
import { faultsOf } from './sentences'
import { systemShape } from './shapes'

type Checked = { raw: Record<string, unknown>; path: Path; known: Known }

/** Checks one system of a bundle. */
export function checkSystem(
  { raw, path }: { raw: unknown; path: Path },
  known: Known,
  findings: Findings,
): void {
  if (!isMapping(raw)) {
    findings.add({ path, message: `is not a system: ${shown(raw)} (give a mapping of keys)` })
    return
  }
  for (const fault of faultsOf(systemShape, raw, findings.origin.withheld)) {
    findings.add({ ...fault, path: [...path, ...fault.path] })
  }
  const checked = { raw, path, known }
  checkPlacements(checked, findings)
  checkRelations(checked, findings)
  checkAssessments(checked, findings)
}

function checkPlacements({ raw, path, known }: Checked, findings: Findings): void {
  const placements = asList(field(raw, 'placements'))
  placements.forEach((item, index) => {
    const at = [...path, 'placements', index]
    const [assessor, layer] = [field(item, 'assessor'), field(item, 'layer')]
    checkReference(
      { path: [...at, 'assessor'], noun: 'assessor', id: assessor, known: known.assessors },
      findings,
    )
    checkReference(
      { path: [...at, 'layer'], noun: 'layer', id: layer, known: known.layers },
      findings,
    )
    checkEvidence({ path: at, item }, known.sources, findings)
  })
  const names = placements.map((item, index) => ({
    name: together([field(item, 'layer'), field(item, 'assessor')], ' by '),
    path: [...path, 'placements', index],
  }))
  checkTwice(names, (name) => `places the system twice in ${name} (allowed: once)`, findings)
}

function checkRelations({ raw, path, known }: Checked, findings: Findings): void {
  const relations = asList(field(raw, 'relations'))
  relations.forEach((item, index) => {
    const at = [...path, 'relations', index]
    const [assessor, to] = [field(item, 'assessor'), field(item, 'to')]
    checkReference(
      { path: [...at, 'assessor'], noun: 'assessor', id: assessor, known: known.assessors },
      findings,
    )
    checkReference({ path: [...at, 'to'], noun: 'system', id: to, known: known.systems }, findings)
    checkEvidence({ path: at, item }, known.sources, findings)
    if (to !== undefined && to === raw.id) {
      const message = `relates ${String(to)} to itself (allowed: another system)`
      findings.add({ path: [...at, 'to'], message })
    }
  })
  const names = relations.map((item, index) => ({
    name: together([field(item, 'kind'), field(item, 'to'), field(item, 'assessor')], ' '),
    path: [...path, 'relations', index],
  }))
  checkTwice(
    names,
    (name) => `is a second relation ${name} (allowed: one of a kind by each assessor)`,
    findings,
  )
}

/** The words joined; undefined if one of them is missing, so that there is nothing to compare. */
function together(parts: unknown[], sign: string): string | undefined {
  return parts.every((part) => typeof part === 'string') ? parts.join(sign) : undefined
}
