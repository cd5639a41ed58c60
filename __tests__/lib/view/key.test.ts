import { parseKey } from '../../../lib/view/key'

describe('a key', () => {
  it.each([
    ['bitcoin', { system: 'bitcoin' }],
    ['/openness', { dimension: 'openness' }],
    ['bitcoin/in-short', { system: 'bitcoin', dimension: 'in-short' }],
    ['@settlement', { layer: 'settlement' }],
    ['bitcoin@settlement', { system: 'bitcoin', layer: 'settlement' }],
    ['a~builds-on~b', { relation: { from: 'a', kind: 'builds-on', to: 'b' } }],
  ])('%s says what it is about', (key, parts) => {
    expect(parseKey(key)).toEqual(parts)
  })

  it.each([
    '',
    '/',
    '@',
    'a/',
    'a/b/c',
    'a@',
    'a@b@c',
    'a/b@c',
    '~',
    'a~b',
    'a~b~c~d',
    'A',
    'a b',
    'é',
    '../a',
    '__proto__',
  ])('%j is none', (key) => {
    expect(parseKey(key)).toBeNull()
  })
})
