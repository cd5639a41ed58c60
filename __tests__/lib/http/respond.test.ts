import { AppError } from '../../../lib/errors'
import { toAppError } from '../../../lib/http/fault.server'
import { respondArtifact, respondProblem } from '../../../lib/http/respond'
import { readSource } from '../../support/architecture/source-file'

const drawn = {
  status: 200 as const,
  mediaType: 'image/png',
  body: new Uint8Array(3),
  fileName: 'a.png',
}

it('tells who comes at a busy time when to come again', () => {
  const response = respondProblem(new AppError('busy', 'Too many.'), false)
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2'])
})

it('lists what the fonts could not draw', () => {
  const artifact = { ...drawn, warnings: ['missing-glyph U+6240', 'missing-glyph U+6241'] }
  const { headers } = respondArtifact({
    ...{ artifact, etag: '"a"', versioned: false, download: false, describedBy: '/a', head: false },
  })
  expect(headers.get('outcrop-warnings')).toBe('missing-glyph U+6240, missing-glyph U+6241')
  expect(headers.get('content-security-policy')).toBeNull()
})

it('names twenty warnings and counts the others, so that the header stays short', () => {
  const warnings = Array.from({ length: 2000 }, (_, n) => `missing-glyph U+${4000 + n}`)
  const artifact = { ...drawn, warnings }
  const { headers } = respondArtifact({
    ...{ artifact, etag: '"a"', versioned: false, download: false, describedBy: '/a', head: false },
  })
  expect(headers.get('outcrop-warnings')).toMatch(/, missing-glyph U\+4019 and 1980 more$/)
})

it('keeps what a thrown thing says out of the answer', () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => {})
  const error = toAppError('secret')
  expect([error.code, error.message.includes('secret')]).toEqual(['internal', false])
  expect(log).toHaveBeenCalledTimes(1)
  const known = new AppError('unknown-chart', 'unknown chart: pie')
  expect(toAppError(known)).toBe(known)
  expect(log).toHaveBeenCalledTimes(1)
  log.mockRestore()
})

it('the contract brings the browser nothing but its schemas', () => {
  const brought = readSource('lib/http/contract.ts').imports.filter(({ typeOnly }) => !typeOnly)
  expect(brought.map(({ specifier }) => specifier)).toEqual(['zod/mini'])
})
