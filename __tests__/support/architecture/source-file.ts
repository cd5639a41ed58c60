import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'

export type Import = {
  /** As written: `zod`, `node:fs`, `../errors`, `@/lib/errors`. */
  specifier: string
  /** Inside the project: the path from its root; null for a package. */
  path: string | null
  typeOnly: boolean
  line: number
}
export type SourceFile = { path: string; text: string; tree: ts.SourceFile; imports: Import[] }

export const ROOT = process.cwd()
const CODE = /\.(ts|tsx|mjs)$/
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx']

/** Paths of all files of ours below a folder, from the root of the project, sorted. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return []
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? filesBelow(path) : [path]
    })
    .sort()
}

/** Every TypeScript and module file below the folders, read and parsed. */
export function sourceFiles(folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap(filesBelow)
    .filter((path) => CODE.test(path))
    .map(readSource)
}

export function readSource(path: string): SourceFile {
  return parseSource(path, readFileSync(join(ROOT, path), 'utf8'))
}

export function parseSource(path: string, text: string): SourceFile {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  return { path, text, tree, imports: importsOf(path, tree) }
}

/** Calls `visit` with every node of a file. */
export function eachNode(file: SourceFile, visit: (node: ts.Node) => void): void {
  const walk = (node: ts.Node) => {
    visit(node)
    ts.forEachChild(node, walk)
  }
  walk(file.tree)
}

/** `path:line`, for messages. */
export function at(file: SourceFile, node: ts.Node): string {
  return `${file.path}:${lineOf(file.tree, node)}`
}

function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
}

function importsOf(path: string, tree: ts.SourceFile): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return
    const { text } = specifier
    found.push({
      specifier: text,
      path: resolve(path, text),
      typeOnly,
      line: lineOf(tree, specifier),
    })
  }
  const walk = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node))
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true)
    } else if (ts.isCallExpression(node) && isLoad(node)) add(node.arguments[0], false)
    ts.forEachChild(node, walk)
  }
  walk(tree)
  return found
}

/** `import type …`, or an import of which every name is a type. */
function isTypeOnly(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const names = clause.namedBindings
  if (clause.name || !names || !ts.isNamedImports(names)) return false
  return names.elements.length > 0 && names.elements.every((name) => name.isTypeOnly)
}

function isLoad(call: ts.CallExpression): boolean {
  if (call.expression.kind === ts.SyntaxKind.ImportKeyword) return true
  return ts.isIdentifier(call.expression) && call.expression.text === 'require'
}

/** The file of the project that an import means; null for a package. */
function resolve(from: string, specifier: string): string | null {
  const bare = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? normalize(join(dirname(from), specifier))
      : null
  if (bare === null) return null
  const isFile = (path: string) =>
    existsSync(join(ROOT, path)) && statSync(join(ROOT, path)).isFile()
  return ENDINGS.map((ending) => bare + ending).find(isFile) ?? bare
}
