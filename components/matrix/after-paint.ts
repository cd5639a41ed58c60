/**
 * Runs a thing once what was just changed has been painted: in the second frame, so that it does not hold up
 * the first. In their order, if there are several. Returns how to call it off.
 */
export function afterPaint(run: () => void): () => void {
  let wanted = true
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (wanted) run()
      }),
    ),
  )
  return () => {
    wanted = false
  }
}
