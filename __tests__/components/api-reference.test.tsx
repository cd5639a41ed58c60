/** @jest-environment jsdom */
import '@testing-library/jest-dom'
import { render, screen, within } from '@testing-library/react'
import { ApiReference } from '../../components/docs/api-reference'
import { allowedWords, defaultWords } from '../../components/docs/schema-words'
import { openApi } from '../../lib/http/openapi'

const document = openApi({ version: '1.2.3', example: null })

describe('the reference of the API', () => {
  it('has a heading for each operation, and leads to it from the contents', () => {
    const { container } = render(<ApiReference document={document} origin="https://here.test" />)
    const contents = screen.getByRole('navigation', { name: 'Contents' })
    for (const { get } of Object.values(document.paths)) {
      const link = within(contents).getByRole('link', { name: get.summary })
      const target = container.querySelector(link.getAttribute('href') ?? 'none')
      expect(target).toHaveTextContent(get.summary)
    }
  })

  it('has every key of every operation with a place of its own to link to', () => {
    const { container } = render(<ApiReference document={document} origin="https://here.test" />)
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { get } of Object.values(document.paths)) {
      for (const { name } of get.parameters) expect(ids).toContain(`${get.operationId}-${name}`)
    }
  })

  it('has a line to copy for each example, with the origin of the site', () => {
    const get = {
      ...document.paths['/api/datasets']?.get,
      'x-examples': [{ summary: 'All', address: '/api/datasets' }],
    }
    const one = { ...document, paths: { '/api/datasets': { get } } } as typeof document
    render(<ApiReference document={one} origin="https://here.test" />)
    expect(screen.getByRole('link', { name: '/api/datasets' })).toHaveAttribute(
      'href',
      '/api/datasets',
    )
    expect(screen.getByText("curl 'https://here.test/api/datasets'")).toBeInTheDocument()
  })
})

describe('what a key may be', () => {
  it.each([
    [{ enum: ['a', 'b'] }, ['a', 'b']],
    [{ type: 'array', items: { enum: ['a'] } }, ['a']],
    [{ anyOf: [{ const: 'none' }, { pattern: 'x' }] }, ['none']],
    [{ type: 'integer', minimum: 1, maximum: 500 }, ['1 to 500']],
    [{ type: 'string', maxLength: 160 }, ['up to 160 characters']],
    [{ type: 'string' }, []],
  ])('%j is said as %j', (schema, words) => {
    expect(allowedWords(schema)).toEqual(words)
  })

  it('says what holds without it', () => {
    expect(defaultWords({ default: ['radar', 'stack'] })).toBe('radar,stack')
    expect(defaultWords({ default: 100 })).toBe('100')
    expect(defaultWords({})).toBe('')
  })
})
