/** Code that a page can do without at first. */
export type Late<Code> = {
  /** The code, once it is here. */
  now: () => Code | null
  ask: () => Promise<Code>
  /** Asks for what will be needed; a failure is left to whoever needs it. */
  soon: () => void
}

/** Code that is loaded when it is first asked for, and asked for again if that failed. */
export function late<Code>(load: () => Promise<Code>): Late<Code> {
  let here: Code | null = null
  let coming: Promise<Code> | null = null
  const ask = () => {
    coming ??= load().then(
      (code) => {
        here = code
        return code
      },
      (error: unknown) => {
        coming = null
        throw error
      },
    )
    return coming
  }
  return { now: () => here, ask, soon: () => void ask().catch(() => {}) }
}

/** Runs at once where the code is here, else as soon as it is; in their order, if there are several. */
export function withLate<Code>(
  part: Late<Code>,
  run: (code: Code) => void,
  refused: () => void = () => {},
): void {
  const code = part.now()
  if (code) run(code)
  else part.ask().then(run, refused)
}
