import { render, screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { ExportMenu } from '../../components/export/export-menu.client'

/** What the dialog asked the server for, in order. */
export const wanted = jest.fn<Promise<Response>, [string]>()

export const FACTS = {
  title: 'Three trees',
  description: { short: 'A radar of three trees.', full: 'A radar of three trees, in full.' },
  table: { head: ['System', 'Height'], rows: [['Alder', '=low']] },
}

type Answer = { status: number; type: string; text: string; warnings?: string }

/** jsdom has neither Response nor Blob.text. */
export function answerOf({ status, type, text, warnings = '' }: Answer): Response {
  const blob = Object.assign(new Blob([text], { type }), { text: async () => text })
  const answer = {
    ok: status < 400,
    status,
    headers: {
      get: (name: string) => ({ 'content-type': type, 'outcrop-warnings': warnings })[name] ?? null,
    },
    blob: async () => blob,
    text: async () => text,
    json: async () => JSON.parse(text),
  }
  return answer as unknown as Response
}

export async function goodFile(address: string): Promise<Response> {
  if (address.includes('.json')) {
    return answerOf({ status: 200, type: 'application/json', text: JSON.stringify(FACTS) })
  }
  if (address.includes('/api/oembed')) {
    const text = JSON.stringify({ html: `<iframe src="${address}"></iframe>` })
    return answerOf({ status: 200, type: 'application/json', text })
  }
  if (address.includes('.csv'))
    return answerOf({ status: 200, type: 'text/csv', text: 'a,b\r\n1,2' })
  return answerOf({ status: 200, type: 'image/svg+xml', text: '<svg/>' })
}

/** jsdom knows the element, but cannot open it. */
function teachDialogs(): void {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      this.open = false
      this.dispatchEvent(new Event('close'))
    },
  })
}

/** A picture's way to its files, opened. */
export async function openExport(search = '', address = '/trees/radar?systems=alder') {
  teachDialogs()
  wanted.mockReset()
  wanted.mockImplementation(goodFile)
  Object.assign(window, { fetch: wanted })
  const user = userEvent.setup()
  const page = jest.fn()
  render(
    <fieldset onClick={page} onKeyDown={page} onChange={page}>
      <ExportMenu address={address} search={search} />
    </fieldset>,
  )
  await user.click(screen.getByRole('button', { name: 'Export' }))
  await screen.findByRole('dialog', { name: 'Export' })
  page.mockReset()
  return { user, page }
}

/** Opens the dialog of a page and gives the address of all sheets of its picture. */
export async function allSheets(user: UserEvent): Promise<string | null> {
  teachDialogs()
  await user.click(screen.getByRole('button', { name: 'Export' }))
  const link = await screen.findByRole('link', { name: 'All sheets, ZIP' })
  return link.getAttribute('href')
}

/** The last picture or text that the preview asked for. */
export function lastWanted(): string {
  const files = wanted.mock.calls.map(([address]) => address)
  return files.filter((address) => !/\.json|oembed/.test(address)).at(-1) ?? ''
}
