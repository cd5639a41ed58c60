/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { CopyLink } from '../../components/ui/copy-link.client'
import { readTheme } from '../../components/ui/theme'
import { ThemeToggle } from '../../components/ui/theme-toggle.client'

describe('the theme', () => {
  let prefersDark = false
  let changed: () => void = () => {}

  beforeEach(() => {
    prefersDark = false
    delete document.documentElement.dataset.theme
    const matchMedia = () => ({
      get matches() {
        return prefersDark
      },
      addEventListener: (_: string, listener: () => void) => {
        changed = listener
      },
      removeEventListener: () => {},
    })
    Object.assign(window, { matchMedia })
  })

  it('is changed on the page and kept for the next visit', async () => {
    const user = userEvent.setup()
    render(<ThemeToggle />)
    await user.click(screen.getByRole('button', { name: 'Dark theme' }))
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
    expect(document.cookie).toContain('outcrop-theme=dark')
    await user.click(await screen.findByRole('button', { name: 'Light theme' }))
    expect(document.documentElement).toHaveAttribute('data-theme', 'light')
    expect(document.cookie).toContain('outcrop-theme=light')
  })

  it('is that of the machine until one is chosen', async () => {
    render(<ThemeToggle />)
    prefersDark = true
    act(() => changed())
    expect(screen.getByRole('button', { name: 'Light theme' })).toBeInTheDocument()
  })

  it('chosen stands over that of the machine', () => {
    prefersDark = true
    document.documentElement.dataset.theme = 'light'
    render(<ThemeToggle />)
    expect(screen.getByRole('button', { name: 'Dark theme' })).toBeInTheDocument()
  })

  it.each([
    ['dark', 'dark'],
    ['light', 'light'],
    ['purple', 'system'],
    [undefined, 'system'],
  ])('of the cookie %s is %s', (cookie, theme) => {
    expect(readTheme(cookie)).toBe(theme)
  })
})

describe('copying the link', () => {
  const button = () => screen.getByRole('button', { name: 'Copy link' })

  it('copies the address with all that is chosen, and says so', async () => {
    const user = userEvent.setup()
    window.history.replaceState(null, '', '/trees?cell=birch/height')
    render(<CopyLink />)
    expect(screen.getByRole('status')).toHaveTextContent('')
    await user.click(button())
    expect(await screen.findByText('Link copied')).toBe(screen.getByRole('status'))
    expect(await navigator.clipboard.readText()).toBe('http://localhost/trees?cell=birch/height')
  })

  it('says how to do it by hand when the browser refuses', async () => {
    const user = userEvent.setup()
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    render(<CopyLink />)
    await user.click(button())
    expect(await screen.findByText('Copy the address from the address bar')).toBe(
      screen.getByRole('status'),
    )
  })
})
