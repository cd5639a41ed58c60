/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { configure, screen, waitFor } from '@testing-library/react'
import { answerOf, goodFile, openExport, wanted } from '../support/export-dialog'

configure({ asyncUtilTimeout: 10_000 })
jest.setTimeout(30_000)

type Content = Record<string, Promise<Blob>>
const written = jest.fn<Promise<void>, [Content[]]>()
const plain = jest.fn<Promise<void>, [string]>()
const opened = jest.fn()

class Item {
  static supports = (type: string) => type === 'image/svg+xml'
  constructor(content: Content) {
    Object.assign(this, content)
  }
}

async function openWithClipboard(search = '') {
  const { user } = await openExport(search)
  Object.assign(window, { ClipboardItem: Item, open: opened })
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { write: written, writeText: plain },
  })
  return user
}

beforeEach(() => {
  window.localStorage.clear()
  for (const each of [written, plain, opened]) each.mockReset()
  written.mockResolvedValue()
  plain.mockResolvedValue()
})

const take = (name: string | RegExp) => screen.getByRole('button', { name })
const said = (words: string) => screen.findByText(words)

/** What was given to the clipboard as this type. */
async function given(type: string): Promise<string> {
  const blob = await written.mock.calls.at(-1)?.[0][0]?.[type]
  if (!blob) throw new Error(`nothing of type ${type}`)
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.readAsText(blob)
  })
}

it.each([
  ['Link to the file', 'http://localhost/trees/radar.png?systems=alder&theme=dark'],
  ['Link to the page, with this choice', 'http://localhost/trees/radar?systems=alder&theme=dark'],
  ['Alternative text', 'A radar of three trees, in full.'],
  ['Table', "System\tHeight\nAlder\t'=low"],
  ['CSV', 'a,b\r\n1,2'],
  [
    'HTML image, PNG',
    '<img src="http://localhost/trees/radar.png?systems=alder&amp;theme=dark" alt="A radar of three trees.">',
  ],
])('%s is copied', async (name, text) => {
  const user = await openWithClipboard('theme=dark')
  await user.click(take(name))
  await screen.findByText(/ copied\.$/)
  expect(await given('text/plain')).toBe(text)
})

it('a table pastes as a table where programs take one', async () => {
  const user = await openWithClipboard()
  await user.click(take('Table'))
  await said('Table copied.')
  expect(await given('text/html')).toContain('<th>Height</th>')
})

it('the code of a frame is the one that the server gives to any site', async () => {
  const user = await openWithClipboard('theme=print&title=Mine&legend=none')
  await user.click(take('Frame'))
  await said('Code of the frame copied.')
  // the preview may have asked for its picture since
  const asked = wanted.mock.calls.map(([address]) => new URL(address, 'http://localhost'))
  const url = asked.find(({ pathname }) => pathname === '/api/oembed')?.searchParams.get('url')
  expect(url).toBe('http://localhost/trees/radar?systems=alder&title=Mine')
})

it('an image is copied as PNG, within the click', async () => {
  const user = await openWithClipboard()
  await user.click(take('Copy image'))
  expect(written).toHaveBeenCalledTimes(1)
  expect(Object.keys(written.mock.calls[0]?.[0][0] ?? {})).toEqual(['image/png'])
  await said('Image copied.')
})

it('what was copied is said no more once something else is chosen', async () => {
  const user = await openWithClipboard()
  await user.click(take('Copy image'))
  await said('Image copied.')
  await user.click(screen.getByRole('radio', { name: 'Dark' }))
  expect(screen.queryByText('Image copied.')).not.toBeInTheDocument()
})

it('a drawing is copied as both where the browser can', async () => {
  const user = await openWithClipboard()
  await user.click(screen.getByRole('radio', { name: 'SVG' }))
  await user.click(take('Copy image'))
  const types = Object.keys(written.mock.calls[0]?.[0][0] ?? {})
  expect(types).toEqual(['image/png', 'image/svg+xml'])
})

describe('where the browser refuses', () => {
  beforeEach(() => {
    written.mockRejectedValue(new Error('no'))
    plain.mockRejectedValue(new Error('no'))
  })

  it('the PNG opens in a new tab, with a sentence', async () => {
    const user = await openWithClipboard()
    await user.click(take('Copy image'))
    expect(await screen.findByText(/The PNG is in a new tab: copy it there\.$/)).toBeVisible()
    expect(opened).toHaveBeenCalledWith('/trees/radar.png?systems=alder', '_blank', 'noopener')
  })

  it('a text stands there to be copied by hand', async () => {
    const user = await openWithClipboard()
    await user.click(take('Alternative text'))
    const field = await screen.findByRole('textbox', { name: 'To copy by hand' })
    expect(field).toHaveValue('A radar of three trees, in full.')
  })

  it('says why there is nothing to copy', async () => {
    const user = await openWithClipboard()
    const text = JSON.stringify({ detail: 'Two are chosen.' })
    wanted.mockImplementation(async (address) =>
      address.includes('.csv')
        ? answerOf({ status: 422, type: 'application/problem+json', text })
        : goodFile(address),
    )
    await user.click(take('CSV'))
    await said('Two are chosen.')
    await waitFor(() => expect(opened).not.toHaveBeenCalled())
  })
})
