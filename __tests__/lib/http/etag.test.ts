import { matchesEtag, strongEtag } from '../../../lib/http/etag.server'

const parts = { hashes: ['fonts', 'data'], address: '/trees/radar.svg' }

it('is the same for the same parts, and another for any other part', () => {
  const etag = strongEtag(parts)
  expect(strongEtag({ ...parts })).toBe(etag)
  expect(strongEtag({ ...parts, hashes: ['fonts', 'other'] })).not.toBe(etag)
  expect(strongEtag({ ...parts, hashes: ['fontsdata', ''] })).not.toBe(etag)
  expect(strongEtag({ ...parts, address: '/trees/radar.png' })).not.toBe(etag)
})

it.each([
  [null, false],
  ['', false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['"b"', false],
  ['a', false],
])('If-None-Match: %s', (header, matches) => {
  expect(matchesEtag(header, '"a"')).toBe(matches)
})
