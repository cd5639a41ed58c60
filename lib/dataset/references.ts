import { ID_PATTERN } from '../ids'
import { nearest } from '../nearest'
import type { Findings } from './findings'
import { unknownSentence } from './lookup'
import { asList, field, type Path } from './path'

type Reference = { path: Path; noun: string; id: unknown; known: readonly string[] | null }

/** Reports an id that names nothing. What is no id at all is the schema's to report. */
export function checkReference({ path, noun, id, known }: Reference, findings: Findings): void {
  if (known === null || typeof id !== 'string' || !ID_PATTERN.test(id) || known.includes(id)) return
  const message = `names an ${unknownSentence(noun, id, known)}`
  findings.add({ path, message, allowed: [...known], nearest: nearest(id, known) })
}

/** The sources of a list of evidence. */
export function checkEvidence(
  { path, item }: { path: Path; item: unknown },
  sources: readonly string[] | null,
  findings: Findings,
): void {
  asList(field(item, 'evidence')).forEach((each, index) => {
    const at = [...path, 'evidence', index, 'source']
    checkReference(
      { path: at, noun: 'source', id: field(each, 'source'), known: sources },
      findings,
    )
  })
}

/** Reports each later one of two equal names; `names` may be undefined, where there is none to compare. */
export function checkTwice(
  names: { name: string | undefined; path: Path }[],
  sentence: (name: string) => string,
  findings: Findings,
): void {
  const seen = new Set<string>()
  for (const { name, path } of names) {
    if (name !== undefined && seen.has(name)) findings.add({ path, message: sentence(name) })
    if (name !== undefined) seen.add(name)
  }
}

/** The ids of a list with their places. */
export function idPlaces(list: unknown, path: Path): { name: string | undefined; path: Path }[] {
  return asList(list).map((each, index) => {
    const id = field(each, 'id')
    return { name: typeof id === 'string' ? id : undefined, path: [...path, index, 'id'] }
  })
}

/** Reports ids that addresses and options use as words of their own. */
export function checkReserved(
  places: { name: string | undefined; path: Path }[],
  reserved: readonly string[],
  findings: Findings,
): void {
  for (const { name, path } of places) {
    if (name === undefined || !reserved.includes(name)) continue
    const message = `is a reserved id: ${name} (reserved: ${reserved.join(', ')})`
    findings.add({ path, message })
  }
}
