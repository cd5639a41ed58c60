import { isAlias, isMap, isNode, isScalar, isSeq, type LineCounter, type Pair } from 'yaml'
import { shown } from '../shown'
import type { Path } from './path'

export type YamlFault = { path: Path; message: string; line?: number }
type Reading = { lines: LineCounter; faults: YamlFault[] }

/** The plain value of a node, with what no data file may use. */
export function plainOf(
  node: unknown,
  lines: LineCounter,
): { value: unknown; faults: YamlFault[] } {
  const faults: YamlFault[] = []
  return { value: plain(node, [], { lines, faults }), faults }
}

function plain(node: unknown, path: Path, reading: Reading): unknown {
  if (isAlias(node)) {
    const message = `is an alias: *${node.source} (write the value out)`
    reading.faults.push({ path, message, line: lineOfNode(node, reading.lines) })
    return undefined
  }
  if (isNode(node) && node.tag !== undefined) {
    const message = `has a tag: ${node.tag} (allowed: plain values)`
    reading.faults.push({ path, message, line: lineOfNode(node, reading.lines) })
    return undefined
  }
  if (isScalar(node)) return node.value
  if (isSeq(node)) return node.items.map((item, index) => plain(item, [...path, index], reading))
  if (!isMap(node)) return null
  const entries = new Map<string, unknown>()
  for (const pair of node.items) {
    const key = keyOf(pair)
    const at = [...path, key]
    const line = lineOfNode(pair.key, reading.lines)
    if (entries.has(key)) {
      reading.faults.push({ path: at, message: 'is given twice (allowed: each key once)', line })
    } else entries.set(key, plain(pair.value, at, reading))
    if (!isScalar(pair.key) || typeof pair.key.value !== 'string') {
      const message = `is a key that is not text: ${shown(key)}`
      reading.faults.push({ path: at, message, line })
    }
  }
  return Object.fromEntries(entries)
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '?'
}

/** The line of the place, or of the nearest place around it that is written. */
export function lineAt(root: unknown, path: Path, lines: LineCounter): number | undefined {
  let node = root
  let line = lineOfNode(root, lines)
  for (const part of path) {
    const pair = isMap(node) ? node.items.find((each) => keyOf(each) === part) : undefined
    const next = isSeq(node) && typeof part === 'number' ? node.items[part] : pair?.value
    if (pair === undefined && next === undefined) return line
    line = lineOfNode(pair ? pair.key : next, lines) ?? line
    node = next
  }
  return line
}

function lineOfNode(node: unknown, lines: LineCounter): number | undefined {
  return isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined
}
