import ts from 'typescript'
import { at, eachNode, type SourceFile } from './source-file'

/**
 * Functions longer than the limit, and declared ones with too many arguments. Methods and callbacks may
 * have more: their shape is often someone else's, as that of a drawing context.
 */
export function largeFunctions(
  file: SourceFile,
  mostLines: number,
  mostArguments: number,
): string[] {
  const found: string[] = []
  eachNode(file, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return
    const first = file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line
    const lines = file.tree.getLineAndCharacterOfPosition(node.end).line - first + 1
    const name = node.name?.getText(file.tree) ?? 'a function'
    if (lines > mostLines) found.push(`${at(file, node)} ${name} has ${lines} lines`)
    const { length } = node.parameters
    if (ts.isFunctionDeclaration(node) && length > mostArguments)
      found.push(`${at(file, node)} ${name} has ${length} arguments`)
  })
  return found
}

/** Assertions that silence the type checker: `x as T`, `<T>x`. `as const` is none. */
export function casts(file: SourceFile): string[] {
  const found: string[] = []
  eachNode(file, (node) => {
    if (!ts.isAsExpression(node) && !ts.isTypeAssertionExpression(node)) return
    const type = node.type.getText(file.tree)
    if (type !== 'const') found.push(`${at(file, node)} asserts a type: ${type}`)
  })
  return found
}

export function anys(file: SourceFile): string[] {
  const found: string[] = []
  eachNode(file, (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${at(file, node)} says any`)
  })
  return found
}

const MARKS =
  /\b(TODO|FIXME|XXX)\b|@ts-(ignore|expect-error|nocheck)|\b(biome|eslint)-(ignore|disable)/

/** Marks in comments that put a question off. */
export function marks(file: SourceFile): string[] {
  const comments = file.text.match(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g) ?? []
  return comments
    .map((comment) => MARKS.exec(comment)?.[0])
    .filter((mark) => mark !== undefined)
    .map((mark) => `${file.path} has the mark ${mark}`)
}

/** The console is for servers and tools; in lib it is a trace that somebody forgot. */
const TALK = 'console'
const GLOBALS = ['window', 'document', 'navigator', 'localStorage', 'fetch', 'performance', 'Intl']
const MEMBERS = ['Date.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues']

/** What makes a result depend on the browser, the clock, chance or the locale. */
export function impurities(file: SourceFile): string[] {
  const found: string[] = []
  const own = ownNames(file)
  eachNode(file, (node) => {
    const word = impurity(node, file.tree)
    if (word !== null && !own.has(word)) found.push(`${at(file, node)} uses ${word}`)
  })
  return found
}

/** Names of variables and parameters: a `document` that is read from YAML is not the browser's. */
function ownNames(file: SourceFile): Set<string> {
  const names = new Set<string>()
  eachNode(file, (node) => {
    const declares =
      ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)
    if (declares && ts.isIdentifier(node.name)) names.add(node.name.text)
  })
  return names
}

function impurity(node: ts.Node, tree: ts.SourceFile): string | null {
  if (ts.isIdentifier(node)) {
    const banned = GLOBALS.includes(node.text) || (node.text === TALK && !isServerFile(tree))
    return banned && isFree(node) ? node.text : null
  }
  if (ts.isNewExpression(node) && node.expression.getText(tree) === 'Date') {
    return node.arguments?.length ? null : 'new Date()'
  }
  if (!ts.isPropertyAccessExpression(node)) return null
  if (MEMBERS.includes(node.getText(tree))) return node.getText(tree)
  return /^(localeCompare|toLocale[A-Z]\w*)$/.test(node.name.text) ? node.name.text : null
}

const isServerFile = ({ fileName }: ts.SourceFile) => fileName.endsWith('.server.ts')

/** A word that means the global thing: no member, key, parameter or variable of that name. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node
  const names = 'name' in parent && parent.name === node
  return !names || ts.isShorthandPropertyAssignment(parent)
}

/** Globals of HTTP, which only lib/http and the routes may use. */
export function httpGlobals(file: SourceFile): string[] {
  const found: string[] = []
  eachNode(file, (node) => {
    if (!ts.isIdentifier(node) || !['Request', 'Response', 'Headers'].includes(node.text)) return
    if (isFree(node)) found.push(`${at(file, node)} uses ${node.text}`)
  })
  return found
}

/** Exports of a default, and names passed on from another file. */
export function foreignExports(file: SourceFile): string[] {
  const found: string[] = []
  eachNode(file, (node) => {
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      found.push(`${at(file, node)} passes on names: import them from the file that defines them`)
    }
    const isDefault =
      (ts.isExportAssignment(node) && !node.isExportEquals) ||
      node.kind === ts.SyntaxKind.DefaultKeyword
    if (isDefault && !ts.isDefaultClause(node.parent))
      found.push(`${at(file, node)} exports a default`)
  })
  return found
}

/** The text of every string, template and JSX text of a file, with its place. */
export function strings(file: SourceFile): { text: string; place: string }[] {
  const found: { text: string; place: string }[] = []
  eachNode(file, (node) => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    if (isText || ts.isJsxText(node)) found.push({ text: node.text, place: at(file, node) })
  })
  return found
}
