import fc from 'fast-check'
import { tsvOf } from '../../../lib/view/tsv'

describe('tsvOf', () => {
  it('parts cells by tabs and rows by lines', () => {
    expect(
      tsvOf([
        ['System', 'Access'],
        ['Alder', 'open'],
      ]),
    ).toBe('System\tAccess\nAlder\topen')
  })

  it('quotes cells that hold tabs, line breaks or quotes', () => {
    expect(tsvOf([['a\tb', 'c\nd', 'say "so"']])).toBe('"a\tb"\t"c\nd"\t"say ""so"""')
  })

  it.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx'])('keeps %j from being a formula', (text) => {
    expect(tsvOf([[text]]).replace(/^"/, '')).toMatch(/^'/)
  })

  it('leaves other cells as they are', () => {
    const plain = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 ,.;=+@'-]*$/)
    fc.assert(fc.property(plain, (text) => expect(tsvOf([[text]])).toBe(text)))
  })

  it('can be read back cell by cell', () => {
    const rows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 })
    fc.assert(
      fc.property(rows, (given) => {
        const safe = given.map((row) =>
          row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)),
        )
        expect(readBack(tsvOf(given))).toEqual(safe)
      }),
    )
  })
})

/** As a spreadsheet reads what is pasted. */
function readBack(text: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at <= text.length) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(text.slice(at))
    const plain = /^[^\t\n]*/.exec(text.slice(at))?.[0] ?? ''
    rows.at(-1)?.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : plain)
    at += (quoted?.[0] ?? plain).length
    if (text[at] === '\n') rows.push([])
    at += 1
  }
  return rows
}
