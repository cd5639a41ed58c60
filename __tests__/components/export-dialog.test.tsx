/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { configure, screen, waitFor, within } from '@testing-library/react'
import { answerOf, lastWanted, openExport, wanted } from '../support/export-dialog'

// letters are waited for before anything is asked, on machines that may have other work
configure({ asyncUtilTimeout: 10_000 })
jest.setTimeout(30_000)

beforeEach(() => window.localStorage.clear())

const choose = (name: string) => screen.getByRole('radio', { name })
const picture = () => screen.findByRole('img', { name: 'Three trees' })
const download = () => screen.getByText(/^Download/)
const asked = (part: string) => waitFor(() => expect(lastWanted()).toContain(part))

describe('the preview', () => {
  it('is the very file, at its own address', async () => {
    await openExport()
    expect(await picture()).toHaveAttribute('src', '/trees/radar.png?systems=alder')
  })

  it('follows each choice, and stays until the next is there', async () => {
    const { user } = await openExport()
    await picture()
    await user.click(choose('Dark'))
    expect(await picture()).toHaveAttribute('src', '/trees/radar.png?systems=alder')
    await asked('theme=dark')
    await waitFor(async () =>
      expect(await picture()).toHaveAttribute('src', '/trees/radar.png?systems=alder&theme=dark'),
    )
  })

  it('is the beginning of a text where the file is one', async () => {
    const { user } = await openExport()
    await user.click(choose('CSV'))
    expect(await screen.findByRole('textbox', { name: 'Beginning of the file' })).toHaveValue(
      'a,b\n1,2',
    )
    expect(screen.queryByRole('radio', { name: 'Dark' })).not.toBeInTheDocument()
  })

  it('names letters that no font has', async () => {
    const { user } = await openExport()
    await picture()
    const warnings = 'missing-glyph U+6240, missing-glyph U+6709'
    wanted.mockImplementation(async () =>
      answerOf({ status: 200, type: 'image/png', text: '', warnings }),
    )
    await user.click(choose('Dark'))
    expect(await screen.findByText(/^No font here has 所 有: a box/)).toBeVisible()
  })

  it('says in words why there is no file, and offers none', async () => {
    const { user } = await openExport()
    await picture()
    const problem = { detail: 'unknown theme: dark', errors: [] }
    wanted.mockImplementation(async () =>
      answerOf({ status: 400, type: 'application/problem+json', text: JSON.stringify(problem) }),
    )
    await user.click(choose('Dark'))
    expect(await screen.findByText('unknown theme: dark.')).toBeInTheDocument()
    expect(download()).not.toHaveAttribute('href')
    expect(await picture()).toHaveAttribute('src', '/trees/radar.png?systems=alder')
  })

  it('says the sentence that is drawn in place of a picture', async () => {
    const { user } = await openExport()
    wanted.mockImplementation(async () =>
      answerOf({
        status: 422,
        type: 'image/svg+xml',
        text: '<svg xmlns="http://www.w3.org/2000/svg"><desc>Too few &amp; too small.</desc></svg>',
      }),
    )
    await user.click(choose('SVG'))
    expect(await screen.findByText('Too few & too small.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Copy image' })).toBeDisabled()
  })
})

describe('what is chosen', () => {
  it('begins with a ground on which the theme can be read', async () => {
    const { user } = await openExport()
    await user.click(choose('Dark'))
    await user.click(choose('A colour'))
    expect(screen.getByLabelText('Colour of the background')).toHaveValue('#10181a')
  })

  it('is in the address of the download and of all sheets', async () => {
    const { user } = await openExport()
    await user.click(choose('SVG'))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sheet' }), 'square')
    await user.type(screen.getByRole('textbox', { name: 'Your own title' }), 'Trees, at last')
    expect(screen.getByText('14 of 160')).toBeInTheDocument()
    expect(download()).toHaveAttribute(
      'href',
      '/trees/radar.svg?systems=alder&preset=square&title=Trees,%20at%20last&download=1',
    )
    expect(screen.getByRole('link', { name: 'All sheets, ZIP' })).toHaveAttribute(
      'href',
      '/trees/radar.zip?systems=alder&title=Trees,%20at%20last&download=1',
    )
  })

  it('begins with what the address of the page says', async () => {
    await openExport('systems=alder&theme=print&bg=ffeedd&w=800&h=600&credit=Me')
    expect(choose('Greys, for print')).toBeChecked()
    expect(choose('A colour')).toBeChecked()
    expect(screen.getByLabelText('Colour of the background')).toHaveValue('#ffeedd')
    expect(screen.getByRole('textbox', { name: 'Width' })).toHaveValue('800')
    expect(screen.getByRole('textbox', { name: 'Credit' })).toHaveValue('Me')
  })

  it('begins with the last choice of this browser, not with how the page looks', async () => {
    document.documentElement.dataset.theme = 'dark'
    const { user } = await openExport()
    expect(choose('Light')).toBeChecked()
    await user.click(choose('SVG'))
    await user.click(choose('High contrast'))
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Export' }))
    expect(choose('SVG')).toBeChecked()
    expect(choose('High contrast')).toBeChecked()
    delete document.documentElement.dataset.theme
  })

  it('has no place for a heading on a plain sheet', async () => {
    const { user } = await openExport()
    await user.click(screen.getByRole('checkbox', { name: 'Plain' }))
    expect(screen.getByRole('checkbox', { name: 'Title' })).toBeDisabled()
    expect(screen.getByRole('textbox', { name: 'Credit' })).toBeDisabled()
  })

  it('is made at once by naming whom it is for', async () => {
    const { user } = await openExport()
    const advice = screen.getByRole('region', { name: 'What to give whom' })
    await user.click(within(advice).getByRole('button', { name: 'Wikimedia' }))
    expect(choose('SVG')).toBeChecked()
    await asked('/trees/radar.svg?systems=alder&preset=auto&text=live')
  })

  it('is no affair of the page behind it', async () => {
    const { user, page } = await openExport()
    await user.click(choose('Dark'))
    await user.type(screen.getByRole('textbox', { name: 'Credit' }), 'a')
    expect(page).not.toHaveBeenCalled()
  })
})
