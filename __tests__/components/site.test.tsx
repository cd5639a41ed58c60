/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { render, screen, within } from '@testing-library/react'
import { AboutDataset } from '../../components/site/about-dataset'
import { Missing } from '../../components/site/missing'
import { orNotFound, titled } from '../../components/site/or-not-found'
import { datasetPlaces } from '../../components/site/places'
import { SiteBar } from '../../components/site/site-bar'
import { SiteFoot } from '../../components/site/site-foot'
import { AppError } from '../../lib/errors'
import { tinyDataset } from '../support/tiny-dataset'

beforeAll(() => {
  const media = { matches: false, addEventListener: () => {}, removeEventListener: () => {} }
  Object.assign(window, { matchMedia: () => media })
})

describe('the bar', () => {
  it('leads to all datasets and to the pictures of this one, and says where one is', () => {
    render(<SiteBar places={datasetPlaces('trees', 'stack')} />)
    expect(screen.getByRole('link', { name: 'Outcrop, all datasets' })).toHaveAttribute('href', '/')
    const links = within(screen.getByRole('navigation', { name: 'Pictures' })).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Explore', '/trees'],
      ['Radar', '/trees/radar'],
      ['Stack', '/trees/stack'],
      ['Matrix', '/trees/matrix'],
      ['Compare', '/trees/pair'],
      ['Answers', '/trees/answers'],
    ])
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([
      null,
      null,
      'page',
      null,
      null,
      null,
    ])
  })

  it('shows the place of answers for a picture that is one and has no place of its own', () => {
    const current = (chart: string) =>
      datasetPlaces('trees', chart).flatMap(({ label, current }) => (current ? [label] : []))
    expect(current('likeness')).toEqual(['Answers'])
    expect(current('pair')).toEqual(['Compare'])
    expect(current('explore')).toEqual(['Explore'])
    expect(current('')).toEqual([])
  })
})

describe('what the dataset is', () => {
  const open = () => {
    const { container } = render(<AboutDataset dataset={tinyDataset} />)
    for (const details of container.querySelectorAll('details')) details.open = true
    return screen.getByRole('region', { name: /on whose word/ })
  }

  it('names the assessors and what they did', () => {
    expect(open()).toHaveTextContent('Field walk. Looked at the trees.')
  })

  it('has every source, where the address of one can point', () => {
    open()
    expect(document.getElementById('source-notebook')).toHaveTextContent(
      'A notebook notes of a walk',
    )
    expect(screen.getByRole('heading', { name: 'Sources, 1' })).toBeInTheDocument()
  })

  it('says what each level stands for, numbered as in the pictures', () => {
    const about = open()
    expect(about).toHaveTextContent('4. tall. It is tall.')
    expect(about).toHaveTextContent('needle')
    expect(about).toHaveTextContent('Yes or no.')
  })
})

describe('the foot of a page', () => {
  it('says version, date and licence of the data', () => {
    render(<SiteFoot head={tinyDataset} />)
    expect(screen.getByRole('contentinfo')).toHaveTextContent(
      'Three trees, version 1.0.0 of 2026-01-02. Licence of the data: CC0-1.0.',
    )
  })
})

describe('what is missing', () => {
  const links = [{ href: '/trees', label: 'Three trees' }]
  const missing = new AppError('unknown-system', 'unknown system: aldr (nearest: alder)')

  it('is said, with where to go', () => {
    render(<Missing title="Not here" sentence={missing.message} links={links} />)
    expect(screen.getByRole('heading', { name: 'Not here' })).toBeInTheDocument()
    expect(screen.getByText('Unknown system: aldr (nearest: alder)')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Three trees' })).toHaveAttribute('href', '/trees')
    expect(screen.getByRole('link', { name: 'All datasets' })).toHaveAttribute('href', '/')
  })

  it('is a page with status 404', async () => {
    await expect(orNotFound(Promise.reject(missing))).rejects.toMatchObject({
      digest: expect.stringContaining('404'),
    })
    await expect(titled(() => Promise.reject(missing))).resolves.toEqual({})
  })

  it('is told apart from what is broken', async () => {
    const broken = new AppError('internal', 'a fault')
    await expect(orNotFound(Promise.reject(broken))).rejects.toBe(broken)
    await expect(titled(() => Promise.reject(broken))).rejects.toBe(broken)
    await expect(orNotFound(Promise.resolve(7))).resolves.toBe(7)
  })
})
