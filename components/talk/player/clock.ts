/** The time as a player knows it. */
export type Clock = {
  /** Milliseconds since 1970. */
  now: () => number
  /** Acts again and again, after so many milliseconds each time. Returns how to stop. */
  every: (milliseconds: number, act: () => void) => () => void
}

export const browserClock: Clock = {
  now: () => Date.now(),
  every: (milliseconds, act) => {
    const timer = window.setInterval(act, milliseconds)
    return () => window.clearInterval(timer)
  },
}
