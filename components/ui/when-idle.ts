/** Runs a thing once the browser has nothing else to do; gives back what calls it off. */
export function whenIdle(run: () => void): () => void {
  // Safari has no idle callback
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, 200)
    return () => clearTimeout(timer)
  }
  const handle = window.requestIdleCallback(run, { timeout: 2000 })
  return () => window.cancelIdleCallback(handle)
}

/** Runs each of them in an idle moment of its own; gives back what calls off those still to come. */
export function whenIdleInTurn(all: readonly (() => void)[]): () => void {
  const [first, ...rest] = all
  if (first === undefined) return () => {}
  let cancel = whenIdle(() => {
    first()
    cancel = whenIdleInTurn(rest)
  })
  return () => cancel()
}
