import type { Problem } from '../errors'
import { checkHead, givenTwice } from './check-head'
import { checkSystem } from './check-system'
import { Findings, type Origin } from './findings'
import { inspect } from './inspect'
import { knownIn } from './known'
import { LIMITS } from './limits'
import { asList, isMapping } from './path'
import { checkReserved, checkTwice, idPlaces } from './references'
import { type Dataset, datasetSchema, RESERVED_IDS } from './schema'
import { faultsOf } from './sentences'

export type Parsed = { ok: true; dataset: Dataset } | { ok: false; problems: Problem[] }

/**
 * Checks a bundle, from files or from anywhere else, and reports every problem at once: place, what is
 * wrong, what is allowed, the nearest right value. Never throws. `origin` says where it was written.
 */
export function parseDataset(input: unknown, origin?: Origin): Parsed {
  const findings = new Findings(origin)
  const bundle = inspect(input, (fault) => findings.addOnce(fault))
  if (isMapping(bundle)) checkBundle(bundle, findings)
  else
    findings.add({
      path: [],
      message: 'is not a dataset (give a mapping with title, groups, systems and so on)',
    })
  if (!findings.none) return { ok: false, problems: findings.problems() }
  const result = datasetSchema.safeParse(bundle)
  if (result.success) return { ok: true, dataset: result.data }
  // What the files already have a problem at is missing here; that is no problem of its own.
  if (!findings.isPartial) for (const fault of faultsOf(datasetSchema, bundle)) findings.add(fault)
  return { ok: false, problems: findings.problems() }
}

function checkBundle(bundle: Record<string, unknown>, findings: Findings): void {
  const { unreadable } = findings.origin
  const known = knownIn(bundle, unreadable.systems)
  if (!unreadable.head) checkHead(bundle, known, findings)
  const systems = asList(bundle.systems)
  if (!findings.origin.systemsListed) checkSystemList(bundle, findings)
  else if (systems.length === 0) findings.excuse(['systems'])
  const places = idPlaces(systems, ['systems'])
  checkTwice(places, givenTwice, findings)
  checkReserved(places, RESERVED_IDS, findings)
  if (systems.length > LIMITS.systems) return
  for (const [index, raw] of systems.entries()) {
    checkSystem({ raw, path: ['systems', index] }, known, findings)
  }
}

function checkSystemList({ systems }: Record<string, unknown>, findings: Findings): void {
  const path = ['systems']
  const count = asList(systems).length
  if (!Array.isArray(systems)) {
    findings.add({ path, message: 'is missing: give a list of systems' })
  } else if (count > LIMITS.systems) {
    const message = `has too many entries: ${count} (allowed: at most ${LIMITS.systems})`
    findings.addOnce({ path, message })
  } else if (count === 0) {
    findings.add({ path, message: 'has too few entries: 0 (allowed: at least 1)' })
  }
}
