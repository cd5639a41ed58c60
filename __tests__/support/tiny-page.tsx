import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { configure, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ChartFacts } from '../../components/explore/chart-body'
import { Explore } from '../../components/explore/explore.client'
import { answerTo, FIGURES, tinyExplore } from './tiny-explore'

// three pictures are drawn anew for each answer, on machines that may have other work
configure({ asyncUtilTimeout: 10_000 })
jest.setTimeout(30_000)

type Answer = { ok: boolean; status: number; json: () => Promise<unknown> }

/** jsdom has no layout and cannot scroll. */
export const scrolledTo = jest.fn()
Element.prototype.scrollIntoView = scrolledTo

/** Stands in for `fetch`, which jsdom has not: the addresses asked, and what they are answered. */
export const asked = jest.fn<Promise<Answer>, [string]>()

export async function goodAnswer(address: string): Promise<Answer> {
  return { ok: true, status: 200, json: async () => answerTo(address) }
}

/**
 * The page of the tiny dataset, or of one of its charts, at an address as the server sends it, and a
 * handler that answers. `leave`: goes to another page.
 */
export function openPage(search = '', chart?: ChartFacts, leave?: (href: string) => void) {
  const path = chart ? `/trees/${chart.id}` : '/trees'
  const figures = chart ? [chart.id] : FIGURES
  const frame = chart ? 'page' : 'dash'
  asked.mockReset()
  asked.mockImplementation(goodAnswer)
  Object.assign(window, { fetch: asked })
  window.history.replaceState(null, '', search === '' ? path : `${path}?${search}`)
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } },
  })
  const { container } = render(
    <QueryClientProvider client={client}>
      <Explore
        dataset="trees"
        title="Three trees"
        summary="An invented dataset."
        figures={figures}
        frame={frame}
        initial={tinyExplore(search, { figures, frame })}
        chart={chart}
        leave={leave}
      />
    </QueryClientProvider>,
  )
  return { container, user: userEvent.setup() }
}

/** A mark in one of the pictures of a wide screen. */
export function mark(key: string): Element {
  const found = document.querySelector(`.scene-wide [data-key="${key}"]`)
  if (!found) throw new Error(`no mark of ${key}`)
  return found
}

export const address = () => window.location.pathname + window.location.search

export function countLink(name: RegExp): HTMLElement {
  const counts = screen.getByRole('list', { name: 'Cells by state' })
  return within(counts).getByRole('link', { name })
}

export const differBox = () => screen.getByRole('checkbox', { name: 'Only where they differ' })
