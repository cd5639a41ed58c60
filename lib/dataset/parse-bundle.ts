import type { Origin } from './findings'
import { type Parsed, parseDataset } from './parse-dataset'
import type { Path } from './path'
import { readYaml } from './read-yaml'

/** A whole dataset in one file, as JSON or YAML. `file` is the name that problems are told with. */
export type BundleFile = { file: string; text: string }

/** Characters of the largest JSON that is read; YAML ends at the limit of one file. */
const MOST_CHARACTERS = 50_000_000

/** Reads and checks a dataset that is one document. Never throws. */
export function parseBundle({ file, text }: BundleFile): Parsed {
  if (text.length > MOST_CHARACTERS) {
    const message = `is too large: ${text.length} characters (allowed: at most ${MOST_CHARACTERS})`
    return { ok: false, problems: [{ param: '', message, file }] }
  }
  const json = readJson(text)
  if (json === undefined) return parseYaml({ file, text })
  const parsed = parseDataset(json)
  // the lines are wanted only where something is wrong
  return parsed.ok ? parsed : parseDataset(json, originOf(file, readYaml(text).lineOf))
}

/** The content of JSON; undefined if it is none. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function parseYaml({ file, text }: BundleFile): Parsed {
  const { value, readable, faults, lineOf } = readYaml(text)
  const problems = faults.map(({ message, line }) => ({ param: '', message, file, line }))
  if (!readable || problems.length > 0) return { ok: false, problems }
  return parseDataset(value, originOf(file, lineOf))
}

function originOf(file: string, lineOf: (path: Path) => number | undefined): Origin {
  return {
    locate: (path) => ({ path, file, line: lineOf(path) }),
    withheld: [],
    systemsListed: false,
    reported: [],
    unreadable: { head: false, systems: [] },
  }
}
