import { configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { lateMoves } from '../../components/matrix/grid/use-grid-moves'
import { lateEvidence } from '../../components/matrix/late-evidence'
import { MatrixPage } from '../../components/matrix/matrix-page.client'
import { menuInsides } from '../../components/matrix/panel/late-insides'
import { panelForm } from '../../components/matrix/panel/use-panel'
import type { Dataset } from '../../lib/dataset/schema'
import { firstTable } from '../../lib/http/first-table'
import { evidenceAnswer } from '../../lib/http/table-evidence'
import { rowsAnswer } from '../../lib/http/table-request'
import { sentTable } from '../../lib/http/table-sent'
import { tinyDataset } from './tiny-dataset'

// a table is drawn anew for each answer, on machines that may have other work
configure({ asyncUtilTimeout: 10_000 })
jest.setTimeout(30_000)

// what comes late on the page is there before a test begins
beforeAll(() =>
  Promise.all([lateMoves.ask(), lateEvidence.ask(), menuInsides.ask(), panelForm.ask()]),
)

/** jsdom has no layout. */
Element.prototype.scrollIntoView = jest.fn()
Element.prototype.scrollTo = jest.fn()
Object.assign(globalThis, {
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
})
window.matchMedia ??= jest.fn().mockReturnValue({
  matches: false,
  addEventListener() {},
  removeEventListener() {},
})

/** What the page marks on the time line of the browser, which jsdom has not. */
export const marked = jest.fn<void, [string]>()
Object.assign(performance, { mark: marked })

type Answer = { ok: boolean; status: number; json: () => Promise<unknown> }

/** Stands in for `fetch`: the addresses asked, and what they are answered. */
export const asked = jest.fn<Promise<Answer>, [string]>()

const hash = 'tiny'
const sent = (body: unknown): Answer => ({
  ok: true,
  status: 200,
  json: async () => JSON.parse(JSON.stringify(body)),
})
const refused: Answer = { ok: false, status: 422, json: async () => ({}) }

/** The handlers of the page for a dataset. `whole`: whether its table is sent. */
export function handlers(dataset: Dataset, whole: boolean) {
  return async (address: string): Promise<Answer> => {
    const { pathname, searchParams } = new URL(address, 'http://localhost')
    const source = { dataset, hash, entries: [...searchParams] }
    if (pathname.startsWith('/api/rows/')) return sent(rowsAnswer(source))
    if (pathname.startsWith('/api/evidence/')) return sent(evidenceAnswer(source))
    return whole ? sent(sentTable({ dataset, hash, search: searchParams }).content()) : refused
  }
}

type Opened = { dataset?: Dataset; whole?: boolean }

/** The page of the matrix at an address as the server sends it, and handlers that answer. */
export function openMatrix(search = '', { dataset = tinyDataset, whole = true }: Opened = {}) {
  const path = `/${dataset.id}/matrix`
  asked.mockReset()
  marked.mockReset()
  asked.mockImplementation(handlers(dataset, whole))
  Object.assign(window, { fetch: asked })
  window.history.replaceState(null, '', search === '' ? path : `${path}?${search}`)
  const entries = [...new URLSearchParams(search)]
  const { container } = render(
    <MatrixPage dataset={dataset.id} {...firstTable({ dataset, hash, entries })} />,
  )
  return { container, user: userEvent.setup() }
}

/** The addresses that were asked of one handler. */
export const askedOf = (handler: 'rows' | 'tables' | 'evidence') =>
  asked.mock.calls.map(([address]) => address).filter((each) => each.startsWith(`/api/${handler}/`))
