/** Runs a thing once what was just changed has been painted; in their order, if there are several. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run))
}
