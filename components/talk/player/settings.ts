const LETTERS = 'outcrop-talk-letters'

/** What a speaker sets once, kept in the browser where it keeps anything. */
export type Settings = { letters: () => boolean; setLetters: (on: boolean) => void }

export function makeSettings(): Settings {
  let letters = read() !== 'off'
  return {
    letters: () => letters,
    setLetters: (on) => {
      letters = on
      keep(on ? 'on' : 'off')
    },
  }
}

function read(): string | null {
  try {
    return window.localStorage.getItem(LETTERS)
  } catch {
    return null
  }
}

/** A browser that keeps nothing still has the setting until the page is left. */
function keep(value: string): void {
  try {
    window.localStorage.setItem(LETTERS, value)
  } catch {
    return
  }
}
