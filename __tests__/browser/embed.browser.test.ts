import { readFileSync } from 'node:fs'
import type { Frame, Page } from 'playwright-core'
import { axeViolations, sharedBrowser, siteAddress, untilAlive, withPage } from '../support/browser'
import { otherSite } from '../support/other-site'

const browser = sharedBrowser()

const RADAR = '/open-intelligence/radar?systems=bitcoin,linux'
const EMBED = `/embed${RADAR}`

/** The code that a reader copies, as oEmbed gives it. */
async function copiedCode(path: string, maxWidth = 640): Promise<string> {
  const query = new URLSearchParams({ url: siteAddress() + path, maxwidth: String(maxWidth) })
  const answer = await fetch(`${siteAddress()}/api/oembed?${query}`)
  const { html }: { html: string } = await answer.json()
  return html
}

/** The listener that docs/embed.md offers, as it stands there. */
function offeredListener(): string {
  const [, script] =
    /```html\n(<script>[\s\S]*?<\/script>)\n```/.exec(readFileSync('docs/embed.md', 'utf8')) ?? []
  if (!script) throw new Error('docs/embed.md offers no listener')
  return script
}

/** Shows a page on another site and hands over the frame in it, once it is there. */
async function elsewhere(
  body: string,
  reader: { width?: number; javaScriptEnabled?: boolean },
  use: (page: Page, frame: Frame) => Promise<void>,
): Promise<void> {
  const site = await otherSite(body)
  try {
    await withPage(browser(), reader, async (page) => {
      await page.goto(site.address)
      const element = await page.locator('iframe').first().elementHandle()
      const frame = await element?.contentFrame()
      if (!frame) throw new Error('no frame')
      await frame.waitForLoadState()
      await use(page, frame)
    })
  } finally {
    await site.close()
  }
}

const shown = (frame: Frame) => frame.locator('.stage svg:visible')

it('the copied code shows the picture on another site, and leads back', async () => {
  await elsewhere(await copiedCode(RADAR), {}, async (page, frame) => {
    await shown(frame).waitFor()
    expect(await frame.locator('h1').innerText()).toBe('Bitcoin and Linux on eight scales')
    expect(await frame.locator('footer p').innerText()).toMatch(/^Source: /)
    const opened = page.waitForEvent('popup')
    await frame.getByRole('link', { name: 'Open in Outcrop' }).click()
    const whole = await opened
    await whole.waitForURL((url) => url.href === siteAddress() + RADAR)
    expect(await whole.locator('h1').innerText()).toBe('Bitcoin and Linux on eight scales')
  })
})

it('the copied code alone is high enough where it has its width, and not much too high', async () => {
  for (const width of [340, 640, 1160]) {
    await elsewhere(await copiedCode(RADAR, width), { width: 1200 }, async (_, frame) => {
      await shown(frame).waitFor()
      const [content, room] = await frame.evaluate(() => [
        document.querySelector('main')?.getBoundingClientRect().height ?? 0,
        window.innerHeight,
      ])
      expect(room - content).toBeGreaterThanOrEqual(0)
      expect(room - content).toBeLessThan(24)
    })
  }
})

it('the offered listener gives each frame the height of its content, at every width', async () => {
  const frames = (await copiedCode(RADAR)) + (await copiedCode('/open-intelligence/matrix'))
  await elsewhere(frames + offeredListener(), { width: 1100 }, async (page) => {
    for (const width of [1100, 500, 360, 800]) {
      await page.setViewportSize({ width, height: 800 })
      for (const element of await page.locator('iframe').elementHandles()) {
        const frame = await element.contentFrame()
        await frame?.waitForFunction(() => {
          const { height } = document.querySelector('main')?.getBoundingClientRect() ?? {}
          return height !== undefined && Math.ceil(height) === window.innerHeight
        })
      }
    }
  })
})

it('a message from anywhere but the frame changes nothing', async () => {
  const code = (await copiedCode(RADAR)).replace('loading="lazy"', '')
  await elsewhere(code + offeredListener(), {}, async (page, frame) => {
    await shown(frame).waitFor()
    const height = () => page.locator('iframe').evaluate((element) => element.clientHeight)
    await page.waitForFunction(
      () => document.querySelector('iframe')?.getAttribute('height') !== null,
    )
    await frame.waitForFunction(() => {
      const main = document.querySelector('main')
      return main && Math.ceil(main.getBoundingClientRect().height) === window.innerHeight
    })
    const before = await height()
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          window.addEventListener('message', () => resolve(), { once: true })
          window.postMessage({ type: 'outcrop:height', height: 9000, address: '' }, '*')
        }),
    )
    expect(await height()).toBe(before)
  })
})

it('shows the picture, its source and the way back without JavaScript', async () => {
  const reader = { javaScriptEnabled: false }
  await elsewhere(await copiedCode(RADAR), reader, async (_, frame) => {
    expect(await shown(frame).count()).toBe(1)
    expect(await frame.getByRole('link').count()).toBe(1)
    expect(await frame.getByRole('link').getAttribute('target')).toBe('_blank')
  })
})

it('is walked by keys, and opens the evidence on its page', async () => {
  await elsewhere(await copiedCode(RADAR), {}, async (page, frame) => {
    await frame.waitForLoadState('networkidle')
    await frame.locator('.stage').focus()
    await page.keyboard.press('ArrowRight')
    const active = frame.locator('.stage svg:visible [data-active]').first()
    await active.waitFor({ state: 'attached' })
    const key = await active.getAttribute('data-key')
    await frame.locator('.note').waitFor()
    const opened = page.waitForEvent('popup')
    await page.keyboard.press('Enter')
    const whole = await opened
    await whole.waitForURL((url) => url.searchParams.get('cell') === key)
    await whole.locator('.evidence[data-open]').waitFor()
  })
})

it.each([RADAR, '/', '/open-intelligence', '/open-intelligence/matrix'])(
  '%s lets no other site put it in a frame',
  async (path) => {
    const body = `<iframe src="${siteAddress()}${path}" width="600" height="400"></iframe>`
    await elsewhere(body, {}, async (_, frame) => {
      expect(await frame.locator('main#main').count()).toBe(0)
      expect(frame.url()).not.toBe(siteAddress() + path)
    })
  },
)

it.each([
  ['light', 'rgb(245, 246, 242)'],
  ['dark', 'rgb(16, 24, 26)'],
  ['contrast', 'rgb(255, 255, 255)'],
] as const)('theme=%s wins over what the reader prefers', async (theme, ground) => {
  for (const prefers of ['light', 'dark'] as const) {
    await withPage(browser(), { theme: prefers }, async (page) => {
      await page.goto(`${EMBED}&theme=${theme}`)
      const colour = () => getComputedStyle(document.documentElement).backgroundColor
      expect(await page.evaluate(colour)).toBe(ground)
    })
  }
})

it('a theme that is none is named, and so is a chart', async () => {
  await withPage(browser(), {}, async (page) => {
    await page.goto(`${EMBED}&theme=drak`)
    expect(await page.locator('.notice').allInnerTexts()).toEqual([
      'unknown theme: drak (nearest: dark; known: light, dark, contrast)',
    ])
    const answer = await page.goto('/embed/open-intelligence/rader')
    expect(answer?.status()).toBe(404)
    expect(await page.locator('header').count()).toBe(0)
    expect(await page.locator('main a[href="/embed/open-intelligence/radar"]').count()).toBe(1)
    expect(await page.locator('base').getAttribute('target')).toBe('_blank')
  })
})

describe.each([
  ['light', ['radar', 'stack', 'matrix', 'pair', 'readings']],
  ['dark', ['radar', 'matrix']],
  ['contrast', ['radar', 'matrix']],
])('with theme=%s', (theme, charts) => {
  it.each(charts)('axe finds nothing on the %s, which never scrolls sideways', async (chart) => {
    await withPage(browser(), { bypassCSP: true, width: 640 }, async (page) => {
      await page.goto(`/embed/open-intelligence/${chart}?theme=${theme}`)
      await untilAlive(page)
      expect(await axeViolations(page)).toEqual([])
      for (const width of [320, 640, 1120]) {
        await page.setViewportSize({ width, height: 700 })
        const beyond = () => document.documentElement.scrollWidth - window.innerWidth
        expect(await page.evaluate(beyond)).toBeLessThanOrEqual(0)
      }
    })
  })
})
