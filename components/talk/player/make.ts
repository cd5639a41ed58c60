type Attributes = Record<string, string>

/** An element of the page with attributes and what is in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}

/** A button that does one thing. */
export function makeButton(words: string, onPress: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'player-button' }, [words])
  button.addEventListener('click', onPress)
  return button
}
