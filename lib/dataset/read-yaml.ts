import {
  Composer,
  type Document,
  Lexer,
  LineCounter,
  type ParsedNode,
  Parser,
  type YAMLError,
} from 'yaml'
import { LIMITS } from './limits'
import type { Path } from './path'
import { lineAt, plainOf, type YamlFault } from './yaml-nodes'

export type YamlFile = {
  /** What the file says; undefined when it cannot be read. */
  value: unknown
  readable: boolean
  faults: YamlFault[]
  /** The line, from 1, on which a place stands, or the nearest place around it that exists. */
  lineOf(path: Path): number | undefined
}

/** A parser's stack holds a few entries for each level of nesting. */
const DEEPEST = LIMITS.depth * 3
const MOST_ERRORS = 20
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

/**
 * Reads one document of YAML 1.2 in its core schema: `no` is a word and a date is text. Aliases,
 * tags and duplicate keys are faults. Never throws, whatever the text.
 */
export function readYaml(text: string): YamlFile {
  const lines = new LineCounter()
  if (text.length > LIMITS.file) {
    const size = `${text.length} characters (allowed: at most ${LIMITS.file})`
    return unreadable([{ path: [], message: `is too large: ${size}` }])
  }
  const parsed = compose(text, lines)
  if ('fault' in parsed) return unreadable([parsed.fault])
  const { first, second } = parsed
  const faults = first.errors.slice(0, MOST_ERRORS).map((error) => faultOf(error, lines))
  if (faults.length > 0) return unreadable(faults)
  if (second)
    faults.push({
      path: [],
      message: 'holds more than one document (allowed: one)',
      line: lines.linePos(second.range[0]).line,
    })
  faults.push(
    ...first.warnings
      .filter(({ code }) => code !== 'TAG_RESOLVE_FAILED')
      .slice(0, MOST_ERRORS)
      .map((warning) => faultOf(warning, lines)),
  )
  const plain = plainOf(first.contents, lines)
  return {
    value: plain.value,
    readable: true,
    faults: [...faults, ...plain.faults],
    lineOf: (path) => lineAt(first.contents, path, lines),
  }
}

function unreadable(faults: YamlFault[]): YamlFile {
  return { value: undefined, readable: false, faults, lineOf: () => undefined }
}

type Composed = { first: Document.Parsed<ParsedNode>; second: Document.Parsed<ParsedNode> | null }

/**
 * Nesting is watched while the text is taken apart: `yaml` itself recurses without a limit, and a
 * file of one million brackets ends the process (2.9.1, out of memory in a regular expression).
 */
function compose(text: string, lines: LineCounter): Composed | { fault: YamlFault } {
  const parser = new Parser(lines.addNewLine)
  lines.addNewLine(0)
  const tokens = []
  let errors = 0
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token)
      if (token.type === 'error') errors++
    }
    const { line } = lines.linePos(parser.offset)
    if (parser.stack.length > DEEPEST) return { fault: tooDeep(line) }
    if (errors > MOST_ERRORS) return { fault: { path: [], message: 'is not YAML', line } }
  }
  tokens.push(...parser.end())
  const [first, second = null] = firstTwo(tokens, text.length)
  return first ? { first, second } : { fault: { path: [], message: 'is empty' } }
}

function tooDeep(line: number): YamlFault {
  return { path: [], message: `is nested too deeply (allowed: ${LIMITS.depth} levels)`, line }
}

function firstTwo(tokens: Iterable<Parameters<Composer['next']>[0]>, end: number) {
  const documents: Document.Parsed<ParsedNode>[] = []
  for (const document of new Composer<ParsedNode>(OPTIONS).compose(tokens, true, end)) {
    documents.push(document)
    if (documents.length === 2) break
  }
  return documents
}

/** The mistakes that people make, in other words than the parser's. */
const SENTENCES: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'is indented with a tab (allowed: spaces)',
  BAD_INDENT: 'is indented wrongly',
  BLOCK_AS_IMPLICIT_KEY: 'has a second colon in a line (put text that holds a colon in quotes)',
  BLOCK_IN_FLOW: 'has a line that is indented wrongly within brackets',
  BAD_DIRECTIVE: 'has a directive (allowed: none)',
  MULTIPLE_ANCHORS: 'has two anchors on one value (allowed: none)',
  RESOURCE_EXHAUSTION: 'is nested too deeply',
}

function faultOf({ code, message, pos }: YAMLError, lines: LineCounter): YamlFault {
  const own = message.split('\n')[0] ?? ''
  const sentence = SENTENCES[code] ?? `is not YAML: ${own.charAt(0).toLowerCase()}${own.slice(1)}`
  return { path: [], message: sentence, line: lines.linePos(pos[0]).line }
}
