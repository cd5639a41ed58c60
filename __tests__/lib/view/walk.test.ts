import { relation } from '../../../lib/view/relates'
import { walk } from '../../../lib/view/walk'

const MATRIX = ['/x', '/y', 'a', 'a/x', 'a/y', 'b', 'b/x', 'b/y']
const STACK = ['@top', 'a@top', 'b@top', '@base', 'b@base', 'a~uses~b']

describe('walking through a picture', () => {
  it('begins at the first mark, or at the last when walking back', () => {
    expect(walk(MATRIX, '', 'right')).toBe('/x')
    expect(walk(MATRIX, '', 'left')).toBe('b/y')
    expect(walk(MATRIX, 'a/x', 'last')).toBe('b/y')
    expect(walk(MATRIX, 'b/y', 'first')).toBe('/x')
  })

  it('goes along a row by dimension and along a column by system', () => {
    expect(walk(MATRIX, 'a/x', 'right')).toBe('a/y')
    expect(walk(MATRIX, 'a/y', 'down')).toBe('b/y')
    expect(walk(MATRIX, 'b/y', 'up')).toBe('a/y')
  })

  it('goes as the cells are drawn where systems stand side by side', () => {
    const turned = ['a', 'b', '/x', 'a/x', 'b/x', '/y', 'a/y', 'b/y']
    expect(walk(turned, 'a/x', 'right')).toBe('b/x')
    expect(walk(turned, 'a/x', 'down')).toBe('a/y')
    expect(walk(turned, 'b/y', 'up')).toBe('b/x')
    expect(walk(turned, 'a/x', 'left')).toBe('a/x')
  })

  it('goes along a single row or column by either arrow, for it may lie or stand', () => {
    const single = ['/x', '/y', 'a', 'a/x', 'a/y']
    expect(walk(single, 'a/x', 'right')).toBe('a/y')
    expect(walk(single, 'a/x', 'down')).toBe('a/y')
    expect(walk(single, 'a/y', 'up')).toBe('a/x')
  })

  it('enters the first cell from the head of a row or a column, and goes along the heads', () => {
    expect(walk(MATRIX, 'a', 'right')).toBe('a/x')
    expect(walk(MATRIX, 'a', 'down')).toBe('b')
    expect(walk(MATRIX, 'b', 'up')).toBe('a')
    expect(walk(MATRIX, '/y', 'down')).toBe('a/y')
    expect(walk(MATRIX, '/x', 'right')).toBe('/y')
    expect(walk(MATRIX, '/y', 'right')).toBe('/y')
  })

  it('goes from a head away from the grid to what stands beside it, and on from there', () => {
    const keys = ['a', 'a/x', 'a/y', 'b', 'b/x', 'b/y', 'a>b', 'b<>c', '/x', '/y']
    expect(walk(keys, 'a', 'left')).toBe('a>b')
    expect(walk(keys, '/x', 'up')).toBe('b<>c')
    expect(walk(keys, 'a>b', 'right')).toBe('b<>c')
    expect(walk(keys, 'a>b', 'left')).toBe('b/y')
  })

  it('stays at the edge of the grid', () => {
    expect(walk(MATRIX, 'b/y', 'down')).toBe('b/y')
    expect(walk(MATRIX, 'b/y', 'right')).toBe('b/y')
  })

  it('goes by layer and system in a stack, and in drawing order where a place is empty', () => {
    expect(walk(STACK, 'a@top', 'right')).toBe('b@top')
    expect(walk(STACK, 'b@top', 'down')).toBe('b@base')
    expect(walk(STACK, 'b@base', 'left')).toBe('@base')
    expect(walk(STACK, 'b@base', 'right')).toBe('b@base')
  })

  it('has nowhere to go in an empty picture', () => {
    expect(walk([], '', 'right')).toBe('')
  })
})

describe('what a key has to do with another', () => {
  it.each([
    ['a/x', 'a/x', 'same'],
    ['a/x', 'a', 'system'],
    ['a/x', 'a@top', 'system'],
    ['a/x', '/x', 'dimension'],
    ['a/x', 'b/x', 'dimension'],
    ['a', 'a/y', 'system'],
    ['/x', 'b/x', 'dimension'],
    ['@top', 'b@top', 'layer'],
    ['a~uses~b', 'b/x', 'system'],
    ['a/x', 'b/y', null],
    ['a', 'b~uses~c', null],
    ['nonsense key', 'a', null],
  ])('%s and %s: %s', (chosen, node, expected) => {
    expect(relation(chosen, node)).toBe(expected)
  })
})
