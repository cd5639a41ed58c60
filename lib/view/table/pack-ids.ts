/** Ids as one text: of each how many letters it shares with the one before, and its other letters. */
export function packIds(ids: readonly string[]): string {
  let before = ''
  const packed = ids.map((id) => {
    const shared = sharedLetters(before, id)
    before = id
    return `${shared}:${id.slice(shared)}`
  })
  return packed.join(',')
}

/** The ids again. */
export function unpackIds(text: string): string[] {
  if (text === '') return []
  let before = ''
  return text.split(',').map((each) => {
    const colon = each.indexOf(':')
    before = before.slice(0, Number(each.slice(0, colon))) + each.slice(colon + 1)
    return before
  })
}

function sharedLetters(a: string, b: string): number {
  let shared = 0
  while (shared < b.length && a[shared] === b[shared]) shared++
  return shared
}
