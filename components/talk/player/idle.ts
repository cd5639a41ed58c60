/** Milliseconds after which cursor and controls hide. */
const CALM = 3000

/** Marks `root` as idle after three seconds without the pointer. Returns how to wake it, and how to stop. */
export function watchIdle(root: HTMLElement): { wake: () => void; stop: () => void } {
  let timer = 0
  const wake = () => {
    window.clearTimeout(timer)
    root.removeAttribute('data-idle')
    timer = window.setTimeout(() => root.toggleAttribute('data-idle', true), CALM)
  }
  root.addEventListener('pointermove', wake)
  wake()
  return {
    wake,
    stop: () => {
      window.clearTimeout(timer)
      root.removeEventListener('pointermove', wake)
    },
  }
}
