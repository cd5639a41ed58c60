import { chromium } from 'playwright-core'
import { findChromium } from '../scripts/setup/chromium.mjs'

/**
 * Milliseconds from a key to the first paint of the change, for every step of a talk, and how large it is as one
 * file: `OUTCROP_URL` names a running server, the first argument a talk.
 */
async function main(): Promise<void> {
  const site = process.env.OUTCROP_URL ?? 'http://localhost:3000'
  const talk = process.argv[2] ?? 'open-intelligence'
  const executablePath = findChromium(process.env) ?? undefined
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.goto(`${site}/talks/${talk}`)
  await page.locator('.player-stage svg[role="img"]').waitFor()
  await page.locator('.player-stage').focus()
  await page.waitForLoadState('networkidle')
  const steps = await page.evaluate(async (address) => {
    const answer = await fetch(address)
    return (await answer.json()).steps.length
  }, `${site}/talks/${talk}.json?drawn=1`)
  const times: number[] = []
  for (let step = 1; step < steps; step++) times.push(await page.evaluate(keyToPaint))
  await browser.close()
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
  console.log(`\n${talk}: ${times.length} changes, key to paint in ms:`)
  console.log(`  median ${at(0.5)}, 9 of 10 below ${at(0.9)}, longest ${at(1)}`)
  const file = await fetch(`${site}/talks/${talk}.html`)
  const size = (await file.arrayBuffer()).byteLength
  console.log(`  ${talk}.html: ${(size / 1e6).toFixed(2)} MB`)
}

/** In the page: presses the key, waits for the picture of the change to be painted, then for its end. */
async function keyToPaint(): Promise<number> {
  const picture = document.querySelector('.player-picture')
  if (!picture) throw new Error('there is no stage')
  const start = performance.now()
  const drawn = new Promise<void>((done) => {
    const watcher = new MutationObserver((records) => {
      if (!records.some(({ addedNodes }) => addedNodes.length > 0)) return
      watcher.disconnect()
      // a message comes after the frame in which the picture was drawn
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => done()
      requestAnimationFrame(() => port2.postMessage(0))
    })
    watcher.observe(picture, { childList: true })
  })
  const key = { key: 'ArrowRight', bubbles: true, cancelable: true }
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key))
  await drawn
  const time = performance.now() - start
  await new Promise((done) => setTimeout(done, 700))
  return time
}

await main()
