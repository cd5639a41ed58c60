import { fold } from '../../fold'
import type { SceneNode } from '../../scene/scene'
import type { Pen, Style } from './pen'

type Line = { text: string; sought: string; style: Style; x: number; y: number }

/** A wash and an underline where the text sought occurs in a line. */
export function hitWash({ text, sought, style, x, y }: Line, pen: Pen): SceneNode[] {
  if (sought === '') return []
  const found = findFolded(text, sought)
  if (found === null) return []
  // measured from its end: a measure leaves out the space before the word
  const width = pen.width(text.slice(found.from, found.to), style)
  const from = x + pen.width(text.slice(0, found.to), style) - width
  const under = y + style.size * 0.26
  const left = from - 2
  const right = from + width + 2
  return [
    {
      type: 'rect',
      x: left,
      y: y - style.size * 0.9,
      width: right - left,
      height: style.size * 1.16,
      fill: 'tagSoft',
    },
    { type: 'line', x1: left, y1: under, x2: right, y2: under, stroke: 'ink', strokeWidth: 1.3 },
  ]
}

/** Where a search finds its text, without regard to case and diacritics; null: nowhere. */
export function findFolded(text: string, sought: string): { from: number; to: number } | null {
  const wanted = fold(sought)
  if (wanted === '') return null
  // each folded letter remembers where in the text it stood
  const letters: { letter: string; from: number; to: number }[] = []
  let at = 0
  for (const letter of text) {
    const to = at + letter.length
    const folded = /\s/.test(letter) ? ' ' : fold(letter)
    for (const each of folded) letters.push({ letter: each, from: at, to })
    at = to
  }
  const place = letters
    .map(({ letter }) => letter)
    .join('')
    .indexOf(wanted)
  const units = letters.flatMap((each) => Array.from({ length: each.letter.length }, () => each))
  const [first, last] = [units[place], units[place + wanted.length - 1]]
  return place < 0 || !first || !last ? null : { from: first.from, to: last.to }
}
