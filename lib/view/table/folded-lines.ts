import { nearestAt, type Sought } from '../search-text'

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
  const joined = texts.map((each) => each.replaceAll('\n', '\t')).join('\n')
  const folded = withoutMarks(joined).toLowerCase()
  const text = folded.replace(/[^\S\n\t]+/g, ' ').replace(/ ?([\n\t]) ?/g, '$1')
  const lines = `${text.replace(/^ | $/g, '')}\n`
  const starts = new Uint32Array(texts.length + 1)
  let at = 0
  for (let line = 1; line <= texts.length; line++) {
    at = lines.indexOf('\n', at) + 1
    starts[line] = at
  }
  return { text: lines, starts }
}

function withoutMarks(text: string): string {
  // most data are plain ASCII, which has no marks to look for
  return /[^\0-\x7f]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text
}

/** By line: 1 where what is sought is found. Null: nowhere. */
export function findLines({ text, starts }: FoldedLines, sought: Sought): Uint8Array | null {
  const find = (from: number) =>
    sought.near ? nearestAt(text, sought.text, from) : text.indexOf(sought.text, from)
  let at = find(0)
  if (at < 0) return null
  const marks = new Uint8Array(starts.length - 1)
  let line = 0
  while (at >= 0) {
    while ((starts[line + 1] ?? text.length) <= at) line++
    marks[line] = 1
    at = find(starts[line + 1] ?? text.length)
  }
  return marks
}
