/**
 * What the driver does inside of every page, Outcrop's among them. It speaks to the page through its document,
 * and reads what is shown through `bench`: `count()`, `first(id)`, `scroller()` and, where counts are shown,
 * `facet()`.
 */
const PATIENCE_MS = 15_000
const FRAME_MS = 1000 / 60

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

function isRight({ count, first, facet }) {
  const { bench } = globalThis
  if (bench.count() !== count) return false
  if (!(bench.first(first.id) ?? '').trim().startsWith(first.text)) return false
  return bench.facet === undefined || bench.facet() === facet
}

function act({ selector, text }) {
  if (selector === 'back') {
    history.back()
    return
  }
  const element = document.querySelector(selector)
  if (element === null) throw new Error(`no element ${selector}`)
  if (text === undefined) {
    element.click()
    return
  }
  // React hears of a new value only when it is set past its own setter.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(element, text)
  element.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

globalThis.driver = {
  /**
   * Milliseconds from the event to the second frame after the page shows the right result: the first of
   * these frames is painted by then. Null: the result was right before, there is nothing to measure.
   */
  async step(step) {
    const before = isRight(step)
    const start = performance.now()
    act(step)
    while (!isRight(step)) {
      if (performance.now() - start > PATIENCE_MS) {
        const shown = `${bench.count()} rows, the first ${bench.first(step.first.id)}, ${bench.facet?.()}`
        throw new Error(`${shown}; not ${step.count}, the first ${step.first.text}, ${step.facet}`)
      }
      await nextFrame()
    }
    await nextFrame()
    await nextFrame()
    return before ? null : performance.now() - start
  },

  /** Waits until the page is idle, so that no step pays for what the one before left. */
  settle: () =>
    new Promise((resolve) => {
      setTimeout(() => requestIdleCallback(resolve, { timeout: 1000 }), 60)
    }),

  /**
   * Scrolls so many screens at constant speed, by setting the place from the clock in every frame. Gives the
   * share of the frames of a display of 60 Hz that did not come.
   */
  async scroll({ screens, screenMs }) {
    const scroller = bench.scroller()
    const screen = scroller.clientHeight
    scroller.scrollTop = 0
    await nextFrame()
    const start = await nextFrame()
    let last = start
    let lost = 0
    while (last - start < screens * screenMs) {
      const now = await nextFrame()
      if (now - last > 1.5 * FRAME_MS) lost += Math.round((now - last) / FRAME_MS) - 1
      last = now
      scroller.scrollTop = ((now - start) / screenMs) * screen
    }
    const shown = scroller.scrollTop
    scroller.scrollTop = 0
    await nextFrame()
    if (shown < screens * screen * 0.9) throw new Error(`scrolled to ${shown} only`)
    return lost / ((last - start) / FRAME_MS)
  },
}

/** What begin.mjs does for the other tables, for Outcrop's own page, whose document is read as it is. */
globalThis.driver.readOutcrop = async ({ counted }) => {
  // Every facet is open, as in the panels of the others: all counts have to be written.
  for (const facet of document.querySelectorAll('details.facet')) facet.open = true
  await globalThis.driver.settle()
  const number = (text) => Number((text ?? '').replaceAll(/[^0-9]/g, ''))
  const first = () => document.querySelector('.grid-table tbody tr[data-row="0"]')
  globalThis.bench = {
    count: () => number(/^[0-9.,\s]+/.exec(document.querySelector('.query-size').textContent)?.[0]),
    // known by its name alone: its cells are drawn, and what they say follows the paint
    first: () => first()?.querySelector('.head-label')?.textContent,
    facet: () => {
      const box = document.querySelector(
        `input[type="checkbox"][name="is.${counted.id}"][value="${counted.pick}"]`,
      )
      return number(box.closest('li').querySelector('.facet-count').textContent)
    },
    scroller: () => document.querySelector('.grid-table').closest('.grid-box'),
  }
}
