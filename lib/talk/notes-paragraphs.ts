/** What ends a line on purpose; any other end is where the line of a file was full. */
const ENDED = /[.:;?!\u2026][)"'\u2019\u201D]*$|[)]$/
/** A point of a list begins a line of its own. */
const POINT = /^([-*\u2022]|\d+[.)])\s/

/**
 * Notes as paragraphs of lines: an empty line parts paragraphs; a line that ends in the middle of a sentence is
 * joined with the next.
 */
export function notesParagraphs(notes: string): string[][] {
  return notes
    .split(/\n\s*\n/)
    .map((paragraph) => joinedLines(paragraph.split('\n').map((line) => line.trim())))
    .filter((lines) => lines.length > 0)
}

function joinedLines(written: readonly string[]): string[] {
  const lines: string[] = []
  for (const line of written) {
    if (line === '') continue
    const before = lines.at(-1)
    if (before === undefined || ENDED.test(before) || POINT.test(line)) lines.push(line)
    else lines[lines.length - 1] = `${before} ${line}`
  }
  return lines
}
