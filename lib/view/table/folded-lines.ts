import { isFoundAt, type Sought, soughtParts } from '../search-text'

/** Many texts as one, folded, so that a search reads them in one go: a line for each. */
export type FoldedLines = {
  text: string
  /** Where each line begins, and where one more would. */
  starts: Uint32Array
}

/**
 * Folds each text as `fold` does. Lines within a text stay apart, so that a search does not find words
 * that only meet at their ends: a tab, which folding never leaves, stands between them.
 */
export function foldLines(texts: readonly string[]): FoldedLines {
  // the last line ends as the others do; a text put together later would be slow to read by letters
  const joined = [...texts.map(withTabs), ''].join('\n')
  const text = withoutSpaces(withoutMarks(joined).toLowerCase())
  const starts = new Uint32Array(texts.length + 1)
  let at = 0
  for (let line = 1; line <= texts.length; line++) {
    at = text.indexOf('\n', at) + 1
    starts[line] = at
  }
  return { text, starts }
}

function withTabs(text: string): string {
  const odd = text.includes('\n') || text.includes('\t')
  return odd ? text.replaceAll('\t', ' ').replaceAll('\n', '\t') : text
}

const SPACES_TO_TAKE = ['  ', '\n ', ' \n', '\t ', ' \t', '\r', '\v', '\f']

/** Most texts have no spaces to take away, and looking is quicker than taking. */
function withoutSpaces(text: string): string {
  const plain = isPlain(text) && !text.startsWith(' ')
  if (plain && !SPACES_TO_TAKE.some((each) => text.includes(each))) return text
  const single = text.replace(/[^\S\n\t]+/g, ' ')
  return single.replace(/^ | ?([\n\t]) ?/g, '$1')
}

/** Whether it is ASCII alone, which has no marks and no spaces of another kind. */
function isPlain(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}

function withoutMarks(text: string): string {
  return isPlain(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')
}

/** By line: 1 where what is sought is found. Null: nowhere. */
export function findLines(lines: FoldedLines, sought: Sought): Uint8Array | null {
  const marks = new Uint8Array(lines.starts.length - 1)
  const found = soughtParts(sought).map((part) => markLines({ lines, sought, part }, marks))
  return found.includes(true) ? marks : null
}

type Finding = { lines: FoldedLines; sought: Sought; part: string }

/** Marks the lines with this part where it makes a find; says whether there is one. */
function markLines({ lines, sought, part }: Finding, marks: Uint8Array): boolean {
  const { text, starts } = lines
  const nextLine = (line: number) => starts[line + 1] ?? text.length
  let found = false
  let line = 0
  let at = text.indexOf(part)
  while (at >= 0) {
    if (!isFoundAt(text, sought, at)) {
      at = text.indexOf(part, at + 1)
      continue
    }
    while (nextLine(line) <= at) line++
    marks[line] = 1
    found = true
    at = text.indexOf(part, nextLine(line))
  }
  return found
}
