/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { act, screen, waitFor } from '@testing-library/react'
import { asked, countLink, differBox, goodAnswer, openPage } from '../support/tiny-page'

jest.mock('next/navigation', () => jest.requireActual('../support/present-address'))

const refusal = {
  type: 'about:blank',
  title: 'Too many questions',
  status: 503,
  detail: 'The server is busy.',
  code: 'busy',
  fix: 'Wait a little.',
  errors: [],
}

describe('an answer on its way', () => {
  it('leaves the last one in its place, marked as such', async () => {
    const { container, user } = openPage()
    let release = () => {}
    asked.mockImplementation(async (question) => {
      await new Promise<void>((resolve) => {
        release = resolve
      })
      return goodAnswer(question)
    })
    await user.click(countLink(/disputed/))
    expect(container.querySelector('[data-stale]')).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'Fifteen cells' })).toBeInTheDocument()
    await act(async () => release())
    expect(await screen.findByRole('region', { name: 'One cell' })).toBeInTheDocument()
    expect(container.querySelector('[data-stale]')).not.toBeInTheDocument()
  })
})

describe('an answer that fails', () => {
  async function afterOneAnswer() {
    const { user } = openPage()
    await user.click(countLink(/disputed/))
    await screen.findByRole('region', { name: 'One cell' })
    return user
  }
  const failure = () => screen.findByText(/What you see is the last answer/)

  it('is said in the words of the server, and the last answer stays', async () => {
    const user = await afterOneAnswer()
    asked.mockResolvedValue({ ok: false, status: 503, json: async () => refusal })
    await user.click(differBox())
    expect(await failure()).toHaveTextContent('The server is busy. What you see is the last answer')
    expect(screen.getByRole('region', { name: 'One cell' })).toBeInTheDocument()
  })

  it('is said in sentences', async () => {
    const user = await afterOneAnswer()
    const detail = 'unknown dataset: tree (nearest: trees)'
    asked.mockResolvedValue({ ok: false, status: 404, json: async () => ({ ...refusal, detail }) })
    await user.click(differBox())
    expect(await failure()).toHaveTextContent('(nearest: trees). What you see is the last answer')
  })

  it('is said in our words when the server is not reached', async () => {
    const user = await afterOneAnswer()
    asked.mockRejectedValue(new TypeError('Failed to fetch'))
    await user.click(differBox())
    expect(await failure()).toHaveTextContent(/^The server could not be reached\. What you see/)
  })

  it('is said in our words when it cannot be read', async () => {
    const user = await afterOneAnswer()
    const json = async () => JSON.parse('<html>')
    asked.mockResolvedValue({ ok: false, status: 502, json })
    await user.click(differBox())
    expect(await failure()).toHaveTextContent(/^The answer could not be read\. What you see/)
  })

  it('is forgotten with the next good one', async () => {
    const user = await afterOneAnswer()
    asked.mockResolvedValueOnce({ ok: false, status: 503, json: async () => refusal })
    await user.click(differBox())
    await failure()
    await user.click(countLink(/disputed/))
    await waitFor(() => expect(screen.queryByText(/the last answer/)).not.toBeInTheDocument())
  })
})
