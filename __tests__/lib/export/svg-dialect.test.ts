import { dialectFaults } from '../../support/svg-dialect'

const wrap = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" viewBox="0 0 9 9" role="img" lang="en" aria-labelledby="t-title t-desc">\n <title id="t-title">T</title>\n${inner}\n</svg>\n`

describe('the linter of the office dialect', () => {
  it('finds nothing in a good picture', () => {
    expect(
      dialectFaults(wrap(' <rect x="1" y="2.25" width="3" height="4" fill="#AABBCC"/>')),
    ).toEqual([])
  })

  it.each([
    ['a colour of the page', '<rect fill="var(--ink)"/>'],
    ['a modern colour', '<rect fill="oklch(50% 0.1 20)"/>'],
    ['a class', '<rect class="a"/>'],
    ['a style', '<rect style="fill:red"/>'],
    ['a script', '<script>x</script>'],
    ['an event', '<rect onclick="x"/>'],
    ['HTML', '<foreignObject/>'],
    ['a nested picture', '<svg/>'],
    ['a squeezed text', '<text x="1" y="1" textLength="4">a</text>'],
    ['a text without a place', '<text x="1">a</text>'],
    ['a moved baseline', '<text x="1" y="1" dominant-baseline="hanging">a</text>'],
    ['three decimals', '<rect x="1.234"/>'],
    ['a percentage', '<rect width="100%"/>'],
    ['an em', '<text x="1em" y="1">a</text>'],
    ['a number that is none', '<rect x="NaN"/>'],
    ['a foreign id', '<defs><pattern id="other"/></defs>'],
    ['a reference to nothing', '<rect fill="url(#t-gone)"/>'],
    ['a reference outside', '<image href="https://example.org/a.png"/>'],
    ['a filter', '<g filter="url(#t-f)"/>'],
    ['an open element', '<g>'],
    ['a stray sign', '<text x="1" y="1">a & b</text>'],
  ])('finds %s', (_, inner) => {
    expect(dialectFaults(wrap(inner))).not.toEqual([])
  })
})
