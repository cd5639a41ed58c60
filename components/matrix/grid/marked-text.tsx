import { fold } from '@/lib/fold'

/** A text with the part that a search met marked; found without case and diacritics. */
export function MarkedText({ text, sought }: { text: string; sought: string }) {
  const found = sought === '' ? null : foundIn(text, sought)
  if (!found) return text
  const [from, to] = found
  return (
    <>
      {text.slice(0, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </>
  )
}

/** Where a text holds what is sought, in letters of the text as it is written; null: nowhere. */
export function foundIn(text: string, sought: string): [from: number, to: number] | null {
  const wanted = fold(sought)
  if (wanted === '') return null
  const letters = Array.from(text)
  let folded = ''
  const places: number[] = []
  let at = 0
  for (const letter of letters) {
    // a space is folded away at the ends of a text, but not within it
    const plain = /\s/.test(letter) ? ' ' : fold(letter)
    for (let index = 0; index < plain.length; index += 1) places.push(at)
    folded += plain
    at += letter.length
  }
  const start = folded.indexOf(wanted)
  if (start < 0) return null
  const from = places[start] ?? 0
  const to = places[start + wanted.length] ?? text.length
  return [from, to]
}
