import { cleanText } from './clean-text'
import type { Fault } from './findings'
import { LIMITS } from './limits'
import { isMapping, type Path } from './path'

/** Keys by which plain objects are turned into something else. */
export const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype']

type Report = (fault: Fault) => void

/**
 * A copy of anything that was read, without what no dataset may hold: harmful characters, forbidden
 * keys, nesting without end. Each is reported once, at its place.
 */
export function inspect(input: unknown, report: Report): unknown {
  return copy(input, [], report)
}

function copy(value: unknown, path: Path, report: Report): unknown {
  if (typeof value === 'string') return checkText(value, path, report)
  if (typeof value !== 'object' || value === null) return value
  if (path.length >= LIMITS.depth) {
    report({ path, message: `is nested too deeply (allowed: ${LIMITS.depth} levels)` })
    return null
  }
  if (Array.isArray(value)) return value.map((each, index) => copy(each, [...path, index], report))
  return isMapping(value) ? copyMapping(value, path, report) : value
}

function copyMapping(value: Record<string, unknown>, path: Path, report: Report): unknown {
  const entries = Object.entries(value).flatMap(([key, each]): [string, unknown][] => {
    const { text, harmful } = cleanText(key)
    const at = [...path, text]
    if (harmful !== null) {
      report({ path: at, message: `is a key with a harmful character: ${harmful}` })
    }
    if (FORBIDDEN_KEYS.includes(text)) {
      report({ path: at, message: 'is a forbidden key: leave it out' })
      return []
    }
    return [[text, copy(each, at, report)]]
  })
  return Object.fromEntries(entries)
}

function checkText(value: string, path: Path, report: Report): string {
  const { text, harmful } = cleanText(value)
  if (harmful === null) return value
  const message = `has a harmful character: ${harmful} (control characters and signs that turn the direction of text are not allowed)`
  report({ path, message })
  return text
}
