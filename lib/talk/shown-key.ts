const SHOWN: Record<string, string> = {
  ...{ ArrowRight: 'Right', ArrowLeft: 'Left', ArrowUp: 'Up', ArrowDown: 'Down' },
  ...{ PageDown: 'Page down', PageUp: 'Page up', Escape: 'Esc' },
}

/** A key as a help writes it: `Alt+Right`. */
export function shownKey(key: string): string {
  return key
    .split(/(?<=.)\+/)
    .map((part) => SHOWN[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+')
}
